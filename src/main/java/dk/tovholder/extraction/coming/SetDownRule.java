package dk.tovholder.extraction.coming;

import dk.tovholder.extraction.AgendaPoint;
import dk.tovholder.extraction.Reason;
import dk.tovholder.extraction.section.Body;
import dk.tovholder.extraction.section.Passage;
import dk.tovholder.extraction.section.Words;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "Materialet drøftes i Hovedudvalget den 1. december", where the Hovedudvalg is who met. */
final class SetDownRule implements AgendaRule {
    private final Reading reading;
    private final AgendaEntries entries;

    SetDownRule(Reading reading, AgendaEntries entries) {
        this.reading = reading;
        this.entries = entries;
    }

    @Override
    public List<AgendaPoint> propose(Passage passage) {
        Words words = passage.content();
        int cue = reading.find("agenda.handled", words);
        if (cue < 0 || reading.has("agenda.looks-back", words) || reading.has("event.possible", words)) {
            return List.of();
        }
        LocalDate date = ownDate(passage);
        if (date == null) {
            return List.of();
        }
        String topic = new Topics(reading).subject(passage, cue);
        return topic.length() < 2
                ? List.of()
                : List.of(entries.point(passage, topic, Reason.PLANNED, date, "agenda.set-down"));
    }

    /** The day on which this body, among those named, takes it up. */
    private @Nullable LocalDate ownDate(Passage passage) {
        String own = reading.meeting().body();
        List<Sighting> days = reading.sightings(passage);
        for (Sighting day : days) {
            Body body = reading.lastBody(day.before());
            LocalDate met = reading.reference();
            if (body != null
                    && reading.fullName(body).equals(own)
                    && met != null
                    && day.dated().date().start().isAfter(met)) {
                return day.dated().date().start();
            }
        }
        return days.isEmpty() ? entries.date(passage.content()) : null;
    }
}
