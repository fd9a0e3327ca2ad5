package dk.tovholder.extraction.coming;

import dk.tovholder.extraction.section.Passage;
import dk.tovholder.extraction.section.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lines of a plan of meetings and their points: "16. august: holdplan" under "Årshjul". */
final class PlannedLines {
    private static final int LONGEST_PLAN = 12;

    private final Reading reading;

    PlannedLines(Reading reading) {
        this.reading = reading;
    }

    /** Whether the line tells of a plan what is taken up on a day. */
    boolean isPoint(Passage passage) {
        DatedTopic line = line(passage);
        return line != null && isPlan(passage) && isPoint(line.topic());
    }

    /** "Alle møder kl. 8.30" below the lines: they announce the meetings themselves. */
    boolean hasTimeBelow(Passage passage) {
        List<Passage> passages = reading.outline().passages();
        int index = reading.outline().indexOf(passage) + 1;
        for (int i = index; i < Math.min(passages.size(), index + LONGEST_PLAN); i++) {
            Passage below = passages.get(i);
            if (below.place().point() != passage.place().point()) {
                return false;
            }
            if (reading.has("event.each-time", below.words())) {
                return true;
            }
        }
        return false;
    }

    /** The day and the topic of a line that begins with a day; else null. */
    @Nullable DatedTopic line(Passage passage) {
        boolean beginsWithDay = passage.row() == null
                && passage.label() == null
                && DatedTopic.opensWithDay(reading, passage.words())
                && reading.startsBlock(passage);
        if (!beginsWithDay) {
            return null;
        }
        DatedTopic line = DatedTopic.of(reading, passage.words());
        boolean dayFirst =
                line.day() != null && line.topic().start() > passage.words().start();
        return dayFirst ? line : null;
    }

    boolean isPlan(Passage passage) {
        return says(reading.titleOf(passage))
                || says(passage.place().leadIn())
                || says(reading.headings().above(passage));
    }

    private boolean says(@Nullable Words words) {
        return words != null && (reading.has("agenda.table", words) || reading.isComingMeetings(words));
    }

    /** "bestyrelsesmøde hos Ole"; not "evaluering af dialogmøder". */
    private boolean isMeeting(Words topic) {
        boolean first = reading.at("event.meeting", topic.start(), topic.end()) >= 0;
        return first || reading.words(topic) <= 2 && reading.has("event.meeting", topic);
    }

    /** Not what is said of the meeting itself, or of another gathering. */
    boolean isPoint(Words topic) {
        return reading.letters(topic) > 2
                && reading.days(topic).isEmpty()
                && !isMeeting(topic)
                && !reading.has("event.gathering", topic)
                && !reading.has("event.feast", topic)
                && !reading.has("event.cancelled", topic)
                && reading.at("agenda.place-word", topic.start(), topic.end()) < 0;
    }
}
