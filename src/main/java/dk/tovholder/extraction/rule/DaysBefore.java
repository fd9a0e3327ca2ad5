package dk.tovholder.extraction.rule;

import dk.tovholder.extraction.clause.Sentence;
import dk.tovholder.extraction.date.DateExpression;
import dk.tovholder.extraction.date.DatePoint;
import dk.tovholder.extraction.date.Direction;
import dk.tovholder.extraction.date.ResolvedDate;
import dk.tovholder.extraction.date.Unit;
import dk.tovholder.extraction.language.CueKind;
import dk.tovholder.extraction.language.WordClass;
import dk.tovholder.extraction.section.Words;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Counts back from the day of something: "14 dage før generalforsamlingen". */
final class DaysBefore {
    private static final int DAYS_OF_WEEK = 7;
    private static final int NEAR = 6;
    private static final long SMALL =
            WordClass.PREPOSITION.bit() | WordClass.COORDINATOR.bit() | WordClass.FINITE | WordClass.ADVERB.bit();

    private final Reading reading;
    private final Sentence sentence;
    private final ComingMeetings meetings;
    private final ThatDay thatDay;
    private final NamedDays namedDays;

    DaysBefore(Reading reading, ComingMeetings meetings, ThatDay thatDay) {
        this.reading = reading;
        sentence = reading.sentence;
        this.meetings = meetings;
        this.thatDay = thatDay;
        namedDays = new NamedDays(reading);
    }

    /** The day so long before what stands behind this token, for a task whose deadline begins at {@code start}; null where it is not told. */
    @Nullable LocalDate day(DatePoint.EventDistance distance, int token, int start) {
        LocalDate day = dayBehind(distance, token, start);
        if (day == null) {
            return null;
        }
        return switch (distance.unit()) {
            case DAY -> day.plusDays(distance.amount());
            case WEEK -> day.plusDays((long) distance.amount() * DAYS_OF_WEEK);
            case MONTH -> day.plusMonths(distance.amount());
            default -> null;
        };
    }

    /** "en uge før næste møde" is seen from that meeting, whatever other days are told of. */
    private @Nullable LocalDate dayBehind(DatePoint.EventDistance distance, int token, int start) {
        LocalDate after = dayAfter(token);
        if (after != null) {
            return after;
        }
        LocalDate named = dayNamed(token);
        if (named != null) {
            return named;
        }
        boolean next = sentence.hasCueAt(CueKind.NEXT_MEETING, token)
                || sentence.is(token, WordClass.LEAD) && sentence.hasCueAt(CueKind.NEXT_MEETING, token + 1);
        boolean theMeeting =
                distance.unit() == Unit.WEEK && sentence.is(token, WordClass.MEETING) && meetings.next() != null;
        return next || theMeeting ? meetings.next() : thatDay.before(start);
    }

    /** The day of what the words behind these name: "14 dage før generalforsamlingen den 25. april"; null where none stands near. */
    @Nullable LocalDate dayAfter(int token) {
        for (DateExpression date : reading.dates.in(new Words(token, Math.min(sentence.end(), token + NEAR)))) {
            boolean joined = !sentence.has(WordClass.COORDINATOR, token, date.from());
            ResolvedDate day = date.isDay() && joined ? reading.dates.resolve(date, Direction.FUTURE) : null;
            if (day != null) {
                return day.start();
            }
        }
        return null;
    }

    /** "14 dage før samrådet" where "Samrådet er onsdag den 15. juni" stands somewhere. */
    private @Nullable LocalDate dayNamed(int token) {
        boolean next =
                sentence.hasCueAt(CueKind.NEXT_MEETING, token) || sentence.hasCueAt(CueKind.NEXT_MEETING, token + 1);
        int end = sentence.skip(token, sentence.end(), WordClass.LEAD.bit() | WordClass.ARTICLE.bit());
        int first = end;
        while (end < first + 2 && sentence.tokens().isWord(end) && !sentence.isAny(end, SMALL)) {
            end++;
        }
        return next || end == first ? null : namedDays.of(end - 1);
    }
}
