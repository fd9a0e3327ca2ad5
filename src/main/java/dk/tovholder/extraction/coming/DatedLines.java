package dk.tovholder.extraction.coming;

import dk.tovholder.extraction.section.Passage;
import dk.tovholder.extraction.section.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lines that give a meeting's day and what it is to take up: "23.11.: budget, ferieplan". */
final class DatedLines {
    private final Reading reading;
    private final NamedMeetings meetings;
    private final PlannedLines plans;

    DatedLines(Reading reading, NamedMeetings meetings) {
        this.plans = new PlannedLines(reading);
        this.reading = reading;
        this.meetings = meetings;
    }

    /** What stands after the day, where this body meets then or the line stands in a plan of meetings; else null. */
    @Nullable Words topics(Passage passage) {
        DatedTopic line = plans.line(passage);
        if (line == null || line.day() == null) {
            return null;
        }
        List<Dated> days = reading.days(line.day());
        boolean listed = days.size() == 1 && meetings.isListed(days.get(0));
        return (listed || plans.isPlan(passage)) && plans.isPoint(line.topic()) ? line.topic() : null;
    }
}
