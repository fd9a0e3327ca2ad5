package dk.tovholder.extraction.coming;

import dk.tovholder.extraction.AgendaPoint;
import dk.tovholder.extraction.Reason;
import dk.tovholder.extraction.section.Passage;
import dk.tovholder.extraction.section.Words;
import java.util.List;

/** "Tina ønsker et punkt om fastelavn på næste dagsorden", "Husk punkt om nøgler på næste møde". */
final class WishedPointRule implements AgendaRule {
    private final Reading reading;
    private final AgendaEntries entries;
    private final NamedMeetings meetings;
    private final Topics topics;

    WishedPointRule(Reading reading, AgendaEntries entries, NamedMeetings meetings) {
        this.reading = reading;
        this.entries = entries;
        this.meetings = meetings;
        this.topics = new Topics(reading);
    }

    @Override
    public List<AgendaPoint> propose(Passage passage) {
        Words words = passage.content();
        int after = reading.after("agenda.wants-point", words);
        if (after < 0 || passage.section().isBeforehand() || !isNamed(words)) {
            return List.of();
        }
        String topic = reading.plain(topics.objectFrom(passage, after));
        return topic.length() < 2
                ? List.of()
                : List.of(entries.point(
                        passage, topic, Reason.PLANNED, meetings.meeting(passage), "agenda.wished-point"));
    }

    private boolean isNamed(Words words) {
        return meetings.isNamed(words) || meetings.ownDay(words) != null || reading.has("agenda.later-meeting", words);
    }
}
