package dk.tovholder.extraction.rule;

import dk.tovholder.extraction.date.DateExpression;
import dk.tovholder.extraction.date.DatePoint;
import dk.tovholder.extraction.date.Direction;
import dk.tovholder.extraction.date.Modifier;
import dk.tovholder.extraction.date.ResolvedDate;
import dk.tovholder.extraction.language.CueKind;
import dk.tovholder.extraction.language.CueMatch;
import dk.tovholder.extraction.section.Passage;
import dk.tovholder.extraction.section.Point;
import dk.tovholder.extraction.section.Words;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The day that "inden da", "til mødet" or "14 dage før" is seen from: the last one the same point tells of. */
final class ThatDay {
    /** As many dates back are looked at. */
    private static final int MOST = 50;

    private final Reading reading;
    private final ComingMeetings meetings;
    private int lastAsked = -1;
    private int firstOfPoint;

    ThatDay(Reading reading, ComingMeetings meetings) {
        this.reading = reading;
        this.meetings = meetings;
    }

    /** @return null where none is told */
    @Nullable LocalDate before(int token) {
        List<DateExpression> dates = reading.dates.before(token);
        int first = firstTokenOfPoint();
        int last = dates.size() - 1;
        for (int i = last; i >= 0 && i > last - MOST && dates.get(i).from() >= first; i--) {
            LocalDate day = day(dates.get(i));
            if (day != null) {
                return day;
            }
        }
        return null;
    }

    /** The same; where the sentence before tells of the next meeting without its day, the day of that. */
    @Nullable LocalDate beforeOrNext(int token) {
        LocalDate day = before(token);
        Passage previous = day == null ? reading.previous() : null;
        return previous != null && tellsOfNextMeeting(previous.words()) ? meetings.next() : day;
    }

    private boolean tellsOfNextMeeting(Words words) {
        int last = Math.min(words.end(), words.start() + MOST);
        for (int i = words.start(); i < last; i++) {
            for (CueMatch cue : reading.sentence.cuesAt(new Words(i, words.end()))) {
                if (cue.cue().kind() == CueKind.NEXT_MEETING) {
                    return true;
                }
            }
        }
        return false;
    }

    private @Nullable LocalDate day(DateExpression date) {
        ResolvedDate resolved = reading.dates.resolve(date, Direction.FUTURE);
        LocalDate today = reading.dates.reference();
        if (resolved == null || today == null) {
            return null;
        }
        if (date.start() instanceof DatePoint.NamedMonth) {
            return meetings.in(resolved.start().withDayOfMonth(1));
        }
        return date.isDay()
                        && date.modifier() != Modifier.BY
                        && resolved.start().isAfter(today)
                ? resolved.start()
                : null;
    }

    private int firstTokenOfPoint() {
        List<Passage> passages = reading.outline.passages();
        Point point = reading.passage().place().point();
        int first = reading.index();
        while (first > 0 && isSame(point, passages.get(first - 1).place().point())) {
            first--;
            if (first >= firstOfPoint && first <= lastAsked) {
                first = firstOfPoint;
                break;
            }
        }
        firstOfPoint = first;
        lastAsked = reading.index();
        return passages.get(first).words().start();
    }

    private static boolean isSame(@Nullable Point one, @Nullable Point other) {
        return one == other;
    }
}
