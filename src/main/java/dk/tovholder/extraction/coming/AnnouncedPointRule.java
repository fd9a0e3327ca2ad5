package dk.tovholder.extraction.coming;

import dk.tovholder.extraction.AgendaPoint;
import dk.tovholder.extraction.Reason;
import dk.tovholder.extraction.section.Passage;
import dk.tovholder.extraction.section.SectionKind;
import dk.tovholder.extraction.section.Words;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "Næste gang skal vi tale om hjemmesiden og om valget", "Emner til mødet den 8. december: årshjul". */
final class AnnouncedPointRule implements AgendaRule {
    private final Reading reading;
    private final AgendaEntries entries;

    AnnouncedPointRule(Reading reading, AgendaEntries entries) {
        this.reading = reading;
        this.entries = entries;
    }

    @Override
    public List<AgendaPoint> propose(Passage passage) {
        Words words = passage.words();
        Words listed = afterColon(words);
        if (listed == null) {
            listed = afterVerb(passage);
        }
        if (listed == null || passage.section().isBeforehand() || reading.has("event.possible", words)) {
            return List.of();
        }
        Words lead = new Words(words.start(), listed.start());
        LocalDate date = date(passage, lead);
        return new TopicList(reading)
                .of(listed).stream()
                        .map(topic -> entries.point(passage, topic, Reason.PLANNED, date, "agenda.announced"))
                        .toList();
    }

    private @Nullable LocalDate date(Passage passage, Words lead) {
        LocalDate said = entries.date(lead);
        boolean open = said != null || reading.has("agenda.some-day", lead);
        return open || passage.section() != SectionKind.NEXT_MEETINGS ? said : entries.nextMeeting();
    }

    private @Nullable Words afterColon(Words words) {
        int lead = reading.after("agenda.list-lead", words);
        for (int i = lead; lead >= 0 && i < words.end(); i++) {
            if (reading.tokens().isMark(i, ':')) {
                return new Words(i + 1, words.end());
            }
        }
        return null;
    }

    private @Nullable Words afterVerb(Passage passage) {
        Words words = passage.words();
        int verb = reading.after("agenda.talk-about", words);
        boolean ahead = reading.has("agenda.next-time", words) || passage.section() == SectionKind.NEXT_MEETINGS;
        return verb < 0 || verb >= words.end() || !ahead ? null : new Words(verb, words.end());
    }
}
