package dk.tovholder.extraction.coming;

import dk.tovholder.extraction.Event;
import dk.tovholder.extraction.NearMiss;
import dk.tovholder.extraction.Provenance;
import dk.tovholder.extraction.date.ClockTime;
import dk.tovholder.extraction.date.DateExpression;
import dk.tovholder.extraction.section.ColumnRole;
import dk.tovholder.extraction.section.Passage;
import dk.tovholder.extraction.section.Row;
import dk.tovholder.extraction.section.Words;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Proposes an event for each day ahead that the minutes speak of. */
final class EventRules {
    private final Reading reading;
    private final EventFaces faces;
    private final EventVetoes vetoes;
    private final EventWording wording;
    private final SharedTimes shared;
    private final PassageText texts;

    EventRules(Reading reading, Set<DateExpression> dues) {
        this.reading = reading;
        this.faces = new EventFaces(reading);
        this.vetoes = new EventVetoes(reading, dues);
        this.texts = new PassageText(reading.tokens());
        this.wording = new EventWording(reading, texts);
        this.shared = new SharedTimes(reading);
    }

    /** @param planned takes the days of which a plan of meetings tells the points: no events, but this body meets then */
    List<SightedEvent> propose(List<NearMiss> nearMisses, List<Dated> planned) {
        List<SightedEvent> events = new ArrayList<>();
        Sighting previous = null;
        EventFace face = null;
        for (Sighting sighting : Sightings.all(reading)) {
            boolean follows = previous != null
                    && (previous.passage() == sighting.passage()
                            || reading.has("event.thereafter", sighting.before())
                                    && reading.isEmpty(sighting.before()));
            face = faces.of(sighting, follows ? face : null);
            previous = sighting;
            String stop = vetoes.stops(sighting, face);
            if (stop == null) {
                events.add(new SightedEvent(sighting, event(sighting, face)));
            } else if (!"event.past".equals(stop)) {
                if (EventVetoes.AGENDA_ROW.equals(stop)) {
                    planned.add(sighting.dated());
                }
                nearMisses.add(nearMiss(face, sighting.passage(), stop));
            }
        }
        return events;
    }

    private NearMiss nearMiss(EventFace face, Passage passage, String stoppedBy) {
        int line = passage.words().span(reading.tokens()).line();
        return new NearMiss(face.rule(), texts.of(passage), line, stoppedBy);
    }

    private Event event(Sighting sighting, EventFace face) {
        Dated dated = sighting.dated();
        boolean moved = dated.isRange() && reading.has("event.moved", sighting.before());
        LocalDate end = dated.isRange() && !moved ? dated.date().end() : null;
        return new Event(
                sighting.passage().item(),
                moved ? dated.date().end() : dated.date().start(),
                end,
                time(sighting),
                face.kind(),
                face.body(),
                wording.what(sighting),
                quote(sighting.passage()),
                new Provenance(
                        face.rule(),
                        dated.date().certainty(),
                        sighting.passage().words().span(reading.tokens()),
                        words(dated)));
    }

    private String words(Dated dated) {
        return new Words(dated.expression().from(), dated.expression().to()).text(reading.tokens());
    }

    /** The passage; of a date column the whole row. */
    private String quote(Passage passage) {
        Row row = passage.role() == ColumnRole.DATE ? passage.row() : null;
        return row == null ? texts.of(passage) : row.words().text(reading.tokens());
    }

    private @Nullable LocalTime time(Sighting sighting) {
        ClockTime own = sighting.dated().expression().clock();
        ClockTime clock = own != null ? own : reading.clock(sighting.after());
        if (clock != null) {
            return clock.start();
        }
        LocalTime bare = new BareTimes(reading.tokens()).in(sighting.after());
        ClockTime common = bare == null ? shared.of(sighting) : null;
        return common == null ? bare : common.start();
    }
}
