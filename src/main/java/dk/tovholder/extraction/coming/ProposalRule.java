package dk.tovholder.extraction.coming;

import dk.tovholder.extraction.AgendaPoint;
import dk.tovholder.extraction.Reason;
import dk.tovholder.extraction.section.Passage;
import dk.tovholder.extraction.section.Words;
import java.time.LocalDate;
import java.util.List;

/** "Hanne kommer med et oplæg om sponsorer til næste møde" puts the sponsors on its agenda. */
final class ProposalRule implements AgendaRule {
    private final Reading reading;
    private final AgendaEntries entries;
    private final NamedMeetings meetings;
    private final Topics topics;

    ProposalRule(Reading reading, AgendaEntries entries, NamedMeetings meetings) {
        this.reading = reading;
        this.entries = entries;
        this.meetings = meetings;
        this.topics = new Topics(reading);
    }

    @Override
    public List<AgendaPoint> propose(Passage passage) {
        Words words = passage.content();
        int cue = reading.find("agenda.brings-proposal", words);
        if (cue < 0 || passage.section().isBeforehand() || reading.has("event.possible", words)) {
            return List.of();
        }
        LocalDate there = meetings.meeting(passage);
        LocalDate date = there == null ? meetings.date(words) : there;
        if (date == null && !meetings.isNamed(words)) {
            return List.of();
        }
        int after = reading.at("agenda.brings-proposal", cue, words.end());
        String topic = reading.has("agenda.paper-of", new Words(cue, after))
                ? topics.ofTitle(passage)
                : topics.ofObject(passage, cue, after);
        return topic.length() < 2
                ? List.of()
                : List.of(entries.point(passage, topic, Reason.RESUBMITTED, date, "agenda.brings-proposal"));
    }
}
