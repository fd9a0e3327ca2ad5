package dk.tovholder.extraction.coming;

import dk.tovholder.extraction.AgendaPoint;
import dk.tovholder.extraction.Reason;
import dk.tovholder.extraction.section.Passage;
import dk.tovholder.extraction.section.Shape;
import dk.tovholder.extraction.section.Words;
import dk.tovholder.extraction.text.Tokens;
import java.util.List;

/** "Evaluering af festen på næste møde", "- Vandrepokal (næste møde)": a thing and the meeting, and no verb. */
final class BarePointRule implements AgendaRule {
    private static final int LONGEST = 12;
    private static final int LONGEST_THING = 3;

    private final Reading reading;
    private final AgendaEntries entries;
    private final NamedMeetings meetings;
    private final Names names;
    private final TopicTitles titles;

    BarePointRule(Reading reading, AgendaEntries entries, NamedMeetings meetings) {
        this.reading = reading;
        this.entries = entries;
        this.meetings = meetings;
        this.names = new Names(reading);
        this.titles = new TopicTitles(reading);
    }

    @Override
    public List<AgendaPoint> propose(Passage passage) {
        Words words = passage.content();
        boolean brief = reading.words(words) <= LONGEST && passage.shape() != Shape.HEADING;
        int goal = brief && !passage.section().isBeforehand() ? goal(words) : -1;
        if (goal < 0) {
            return List.of();
        }
        Words thing = new Words(words.start(), reading.tokens().isMark(goal - 1, '(') ? goal - 1 : goal);
        boolean alone = reading.isOnly("agenda.paper-alone", thing);
        int paper = reading.at("agenda.paper", thing.start(), thing.end());
        if (!alone && (!isThing(thing) || paper < 0 && !isBare(thing))) {
            return List.of();
        }
        String topic = alone ? titles.of(passage) : reading.plain(thing);
        return topic.length() < 2
                ? List.of()
                : List.of(entries.point(passage, topic, Reason.PLANNED, meetings.meeting(words), "agenda.bare"));
    }

    /** Where the words begin that close the line and say nothing but when: "(næste møde)", "på næste møde"; or -1. */
    private int goal(Words words) {
        for (int i = words.start() + 1; i < words.end(); i++) {
            if (reading.isOnly("agenda.closing-meeting", new Words(i, words.end()))) {
                return i;
            }
        }
        return -1;
    }

    private boolean isThing(Words words) {
        return reading.letters(words) > 3
                && !reading.has("agenda.finite", words)
                && !reading.has("agenda.remark", words)
                && !reading.has("agenda.wished", words)
                && !reading.has("event.next", words)
                && !reading.has("event.every-member", words)
                && !reading.isOnly("agenda.any-title-alone", words)
                && reading.days(words).isEmpty()
                && !names.isPerson(new Words(words.start(), words.start() + 1))
                && !(words.size() > 1 && names.are(new Words(words.start() + 1, words.end())));
    }

    /** A few words of which none may be a verb or a name. */
    private boolean isBare(Words words) {
        if (reading.words(words) > LONGEST_THING) {
            return false;
        }
        for (int i = words.start() + 1; i < words.end(); i++) {
            boolean word = reading.tokens().isWord(i);
            if (word
                    && (reading.tokens().has(i, Tokens.CAPITALISED)
                            || reading.tokens().lower(i).endsWith("r"))) {
                return false;
            }
        }
        return true;
    }
}
