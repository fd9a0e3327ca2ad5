package dk.tovholder.extraction.coming;

import dk.tovholder.extraction.AgendaPoint;
import dk.tovholder.extraction.Reason;
import dk.tovholder.extraction.section.Body;
import dk.tovholder.extraction.section.Passage;
import dk.tovholder.extraction.section.Words;
import java.time.LocalDate;
import java.util.List;

/** "Vi evaluerer festen på næste møde", "Hegnet snakker bestyrelsen om næste gang": who met treats it at a coming meeting. */
final class TreatedPointRule implements AgendaRule {
    private static final int NEAR = 4;

    private final Reading reading;
    private final AgendaEntries entries;
    private final NamedMeetings meetings;
    private final Topics topics;

    TreatedPointRule(Reading reading, AgendaEntries entries, NamedMeetings meetings) {
        this.reading = reading;
        this.entries = entries;
        this.meetings = meetings;
        this.topics = new Topics(reading);
    }

    @Override
    public List<AgendaPoint> propose(Passage passage) {
        Words words = passage.content();
        int verb = reading.find("agenda.treats", words);
        if (verb < 0 || passage.section().isBeforehand() || isOpen(words)) {
            return List.of();
        }
        LocalDate there = meetings.meeting(passage);
        LocalDate date = there == null ? meetings.date(words) : there;
        boolean named = date != null || meetings.isNamed(words) || reading.has("agenda.later-meeting", words);
        if (!named || meetings.isForAnotherDay(words)) {
            return List.of();
        }
        int after = reading.at("agenda.treats", verb, words.end());
        int subject = afterSubject(words, verb, after);
        if (subject < 0 || reading.tokens().is(subject, "ikke")) {
            return List.of();
        }
        String topic = topics.ofTreated(passage, verb, subject);
        return topic.length() < 2
                ? List.of()
                : List.of(entries.point(passage, topic, Reason.PLANNED, date, "agenda.treated"));
    }

    /** A wish, a look back, a list's lead-in. */
    private boolean isOpen(Words words) {
        return reading.tokens().isMark(words.end() - 1, ':')
                || reading.has("agenda.looks-back", words)
                || reading.has("agenda.not", words)
                || reading.has("agenda.wished", words)
                || reading.has("event.possible", words);
    }

    /** Where the object begins of a verb whose subject is "vi" or this body; -1 where it is somebody else. */
    private int afterSubject(Words words, int verb, int after) {
        for (int i = verb - 1; i >= Math.max(words.start(), verb - NEAR); i--) {
            if (isOwn(i)) {
                return after;
            }
            if (!reading.has("agenda.auxiliary", new Words(i, i + 1))) {
                break;
            }
        }
        for (int i = verb + 1; i <= Math.min(words.end() - 1, verb + 2); i++) {
            if (isOwn(i)) {
                return Math.max(after, i + 1);
            }
        }
        return -1;
    }

    private boolean isOwn(int index) {
        if (reading.has("agenda.we", new Words(index, index + 1))) {
            return true;
        }
        Body body = reading.bodies().endingAt(reading.tokens(), index);
        return body != null && reading.fullName(body).equals(reading.meeting().body());
    }
}
