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
        if (listed == null) {
            listed = afterDay(words);
        }
        if (listed == null || passage.section().isBeforehand() || reading.has("agenda.wished", words)) {
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
        boolean ahead = isAhead(passage) || reading.followsMeeting(passage, entries);
        return open || !ahead ? said : entries.nextMeeting();
    }

    private @Nullable Words afterColon(Words words) {
        int lead = reading.after("agenda.list-lead", words);
        for (int i = lead; lead >= 0 && i < words.end(); i++) {
            if (reading.tokens().isMark(i, ':')) {
                return listed(new Words(i + 1, words.end()));
            }
        }
        return null;
    }

    /** "Næste gang: tirsdag den 4. juni" lists nothing. */
    private @Nullable Words listed(Words words) {
        return reading.days(reading.clause(words)).isEmpty() ? words : null;
    }

    /** "23.11.: budget, ferieplan", where the body meets that day. */
    private @Nullable Words afterDay(Words words) {
        List<Dated> days = reading.days(words);
        if (days.size() != 1) {
            return null;
        }
        Dated day = days.get(0);
        boolean opens = day.expression().lead() == words.start()
                && reading.tokens().isMark(day.expression().to(), ':')
                && entries.isListed(day);
        return opens ? new Words(day.expression().to() + 1, words.end()) : null;
    }

    private @Nullable Words afterVerb(Passage passage) {
        Words words = passage.words();
        int verb = reading.after("agenda.talk-about", words);
        boolean opens = verb >= 0 && reading.has("agenda.opens", new Words(words.start(), verb));
        boolean listed = opens && verb < words.end() && !reading.has("agenda.particle", new Words(verb, verb + 1));
        return listed && isAhead(passage) ? new Words(verb, words.end()) : null;
    }

    private boolean isAhead(Passage passage) {
        return reading.has("agenda.next-time", passage.words())
                || entries.ownDay(passage.words()) != null
                || passage.section() == SectionKind.NEXT_MEETINGS
                || reading.has("agenda.there", passage.words()) && reading.followsMeeting(passage, entries);
    }
}
