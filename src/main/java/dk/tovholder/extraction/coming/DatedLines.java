package dk.tovholder.extraction.coming;

import dk.tovholder.extraction.section.Passage;
import dk.tovholder.extraction.section.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lines that give a meeting's day and what it is to take up: "23.11.: budget, ferieplan". */
final class DatedLines {
    private final Reading reading;
    private final NamedMeetings meetings;

    DatedLines(Reading reading, NamedMeetings meetings) {
        this.reading = reading;
        this.meetings = meetings;
    }

    /** What stands after the day, where this body meets then or the line stands in a plan of meetings; else null. */
    @Nullable Words topics(Passage passage) {
        if (passage.row() != null || passage.label() != null || !reading.startsBlock(passage)) {
            return null;
        }
        DatedTopic line = DatedTopic.of(reading, passage.words());
        if (line.day() == null || line.topic().start() == passage.words().start()) {
            return null;
        }
        List<Dated> days = reading.days(line.day());
        boolean listed = days.size() == 1 && meetings.isListed(days.get(0));
        return (listed || isPlan(passage)) && isPoint(line.topic()) ? line.topic() : null;
    }

    private boolean isPlan(Passage passage) {
        return says(reading.titleOf(passage))
                || says(passage.place().leadIn())
                || says(reading.headings().above(passage));
    }

    private boolean says(@Nullable Words words) {
        return words != null && reading.has("agenda.table", words);
    }

    /** "bestyrelsesmøde hos Ole"; not "evaluering af dialogmøder". */
    private boolean isMeeting(Words topic) {
        boolean first = reading.at("event.meeting", topic.start(), topic.end()) >= 0;
        return first || reading.words(topic) <= 2 && reading.has("event.meeting", topic);
    }

    /** Not what is said of the meeting itself, or of another gathering. */
    private boolean isPoint(Words topic) {
        return reading.letters(topic) > 2
                && reading.days(topic).isEmpty()
                && !isMeeting(topic)
                && !reading.has("event.gathering", topic)
                && !reading.has("event.feast", topic)
                && !reading.has("event.cancelled", topic)
                && reading.at("agenda.place-word", topic.start(), topic.end()) < 0;
    }
}
