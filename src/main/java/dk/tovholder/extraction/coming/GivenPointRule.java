package dk.tovholder.extraction.coming;

import dk.tovholder.extraction.AgendaPoint;
import dk.tovholder.extraction.Reason;
import dk.tovholder.extraction.section.Body;
import dk.tovholder.extraction.section.Passage;
import dk.tovholder.extraction.section.Words;
import java.time.LocalDate;
import java.util.List;

/** "Udvalget får på mødet den 13. august en status for trafiksikkerheden": what the body is to be told of. */
final class GivenPointRule implements AgendaRule {
    private static final int FAR = 6;

    private final Reading reading;
    private final AgendaEntries entries;
    private final NamedMeetings meetings;

    GivenPointRule(Reading reading, AgendaEntries entries, NamedMeetings meetings) {
        this.reading = reading;
        this.entries = entries;
        this.meetings = meetings;
    }

    @Override
    public List<AgendaPoint> propose(Passage passage) {
        Words words = passage.content();
        int gets = reading.find("agenda.gets", words);
        if (gets < 0 || passage.section().isBeforehand() || reading.has("event.possible", words)) {
            return List.of();
        }
        int paper = reading.find("agenda.paper", new Words(gets, words.end()));
        LocalDate date = paper < 0 || !isOwn(words, gets) ? null : meetings.meeting(passage);
        if (date == null) {
            return List.of();
        }
        int when = reading.find("agenda.at-meeting", new Words(paper, words.end()));
        String topic = reading.plain(new Words(paper, when < 0 ? words.end() : when));
        return List.of(entries.point(passage, topic, Reason.PLANNED, date, "agenda.given"));
    }

    /** Whether this body stands right before or after the verb. */
    private boolean isOwn(Words words, int gets) {
        Words near = new Words(Math.max(words.start(), gets - FAR), Math.min(words.end(), gets + 2));
        Body body = reading.lastBody(near);
        return body == null
                ? reading.has("agenda.we", near)
                : reading.fullName(body).equals(reading.meeting().body());
    }
}
