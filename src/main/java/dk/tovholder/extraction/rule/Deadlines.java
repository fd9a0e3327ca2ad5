package dk.tovholder.extraction.rule;

import dk.tovholder.extraction.Certainty;
import dk.tovholder.extraction.Due;
import dk.tovholder.extraction.clause.Sentence;
import dk.tovholder.extraction.date.DateExpression;
import dk.tovholder.extraction.date.DatePoint;
import dk.tovholder.extraction.date.Direction;
import dk.tovholder.extraction.date.Modifier;
import dk.tovholder.extraction.date.ResolvedDate;
import dk.tovholder.extraction.language.CueKind;
import dk.tovholder.extraction.language.CueMatch;
import dk.tovholder.extraction.language.WordClass;
import dk.tovholder.extraction.section.Words;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Finds until when a task is to be done. */
final class Deadlines {
    private static final int NEAR = 5;

    private final Reading reading;
    private final Sentence sentence;
    private final ComingMeetings meetings;
    private final ThatDay thatDay;
    private final DaysBefore daysBefore;
    private final SpelledOutDay spelledOut;
    private final NamedDeadlines named;
    private final OtherDays others;

    Deadlines(Reading reading, ComingMeetings meetings) {
        this.reading = reading;
        sentence = reading.sentence;
        this.meetings = meetings;
        thatDay = new ThatDay(reading, meetings);
        daysBefore = new DaysBefore(reading, meetings, thatDay);
        spelledOut = new SpelledOutDay(reading);
        named = new NamedDeadlines(reading, meetings);
        others = new OtherDays(reading);
    }

    /**
     * The deadline of the task in these words, or null.
     *
     * @param loose words after them that may carry a deadline, but no other date: ", som sendes senest fredag"
     */
    @Nullable Deadline of(Words words, Words loose) {
        Deadline best = byDayBefore(words);
        if (best == null) {
            best = byDate(words, false);
        }
        if (best == null) {
            best = byDate(loose, true);
        }
        if (best == null) {
            best = readyBy(loose);
        }
        if (best == null) {
            best = byCue(words);
        }
        if (best == null) {
            best = named.in(words);
        }
        Deadline later = best == null ? byCue(loose) : null;
        return later == null ? best : later.implied();
    }

    /** The deadline in a cell that holds nothing else: "31/10", "næste møde". */
    @Nullable Deadline inCell(Words words) {
        Deadline date = byDate(words, false);
        for (CueMatch match : sentence.cues()) {
            if (date == null && match.cue().kind() == CueKind.NEXT_MEETING) {
                return new Deadline(new Due(meetings.next(), true, Certainty.IMPLIED), words, null);
            }
        }
        return date;
    }

    private @Nullable Deadline byDate(Words words, boolean onlyDeadlines) {
        Deadline found = null;
        boolean foundBy = false;
        for (DateExpression date : reading.dates.in(words)) {
            boolean by = date.modifier() == Modifier.BY || date.start() instanceof DatePoint.EventDistance;
            if (onlyDeadlines && !by || found != null && (foundBy || !by)) {
                continue;
            }
            Deadline deadline = onlyDeadlines && isOfItsOwn(words, date) ? null : deadline(date);
            if (deadline != null) {
                found = deadline;
                foundBy = by;
            }
        }
        return found;
    }

    /** "…; bemærkninger til hende senest søndag" is what others are to do. */
    private boolean isOfItsOwn(Words words, DateExpression date) {
        int lead = lead(date);
        int at = lead - 1;
        while (at >= words.start() && !sentence.isMark(at, ';')) {
            at--;
        }
        return at >= words.start() && at < lead - 1;
    }

    /** "…, så de er klar på tirsdag", "…; ansøgningen skal være inde den 1. maj" */
    private @Nullable Deadline readyBy(Words loose) {
        for (DateExpression date : reading.dates.in(loose)) {
            for (int i = loose.start(); i < date.lead(); i++) {
                boolean passive = sentence.is(i, WordClass.PASSIVE) && sentence.isMark(i - 1, ',');
                boolean duty = passive
                        || sentence.is(i, WordClass.DUTY)
                                && (sentence.is(i + 1, WordClass.BE) || isReady(i, date.lead()));
                boolean ready = sentence.hasCueAt(CueKind.DONE, i)
                        && (sentence.is(i - 1, WordClass.BE) || sentence.isMark(i - 1, ','));
                boolean limit = sentence.is(i, WordClass.DEADLINE) && sentence.is(i + 1, WordClass.BE);
                boolean so = sentence.isMark(i - 1, ',') && sentence.is(i, WordClass.SO);
                Deadline deadline = duty || ready || limit || so ? deadline(date) : null;
                if (deadline != null) {
                    return deadline.implied();
                }
            }
        }
        return null;
    }

    /** "skal ligge klar til mødet den 13. maj" */
    private boolean isReady(int from, int to) {
        for (int i = from; i < Math.min(to, from + NEAR); i++) {
            if (sentence.hasCueAt(CueKind.DONE, i)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Deadline deadline(DateExpression date) {
        if (others.is(date)) {
            return null;
        }
        Words words = new Words(lead(date), date.to());
        if (date.start() instanceof DatePoint.EventDistance distance) {
            DateExpression day = spelledOut.behind(date.to());
            if (day != null) {
                return on(day, new Words(words.start(), day.to()));
            }
            LocalDate due = daysBefore.day(distance, date.to(), words.start());
            return due == null || isPast(due)
                    ? null
                    : new Deadline(new Due(due, false, Certainty.IMPLIED), words, date);
        }
        if (date.start() instanceof DatePoint.NamedMonth && isOfMeeting(date)) {
            LocalDate day = meetingIn(date);
            return day == null ? null : new Deadline(new Due(day, false, Certainty.IMPLIED), words, date);
        }
        boolean week = date.start() instanceof DatePoint.EndOf end && end.period() instanceof DatePoint.IsoWeek;
        boolean open = week || date.modifier() == Modifier.FROM || date.modifier() == Modifier.AFTER;
        if (!date.isDay() || date.end() != null || open || others.isBareWeekday(date)) {
            return null;
        }
        ResolvedDate day = reading.dates.resolve(date, Direction.FUTURE);
        if (day == null || isPast(day.start())) {
            return null;
        }
        LocalDate today = reading.dates.reference();
        boolean same = day.start().equals(today) && date.start() instanceof DatePoint.CalendarDay;
        if (same && date.modifier() == Modifier.NONE) {
            return null;
        }
        boolean unsure = others.isAside(date)
                || others.isOfOccasion(date)
                || others.isOfConsequence(date)
                || others.isAsked(date);
        Certainty certainty = unsure ? Certainty.IMPLIED : day.certainty();
        return new Deadline(new Due(day.start(), false, certainty), words, date);
    }

    private @Nullable Deadline on(DateExpression date, Words words) {
        ResolvedDate day = reading.dates.resolve(date, Direction.FUTURE);
        return day == null || isPast(day.start())
                ? null
                : new Deadline(new Due(day.start(), false, day.certainty()), words, date);
    }

    private boolean isPast(LocalDate day) {
        LocalDate today = reading.dates.reference();
        return today != null && day.isBefore(today);
    }

    /** "på mødet i november" */
    private boolean isOfMeeting(DateExpression date) {
        int month = sentence.is(date.from(), WordClass.DOMAIN) ? date.from() : date.from() - 1;
        return sentence.is(month, WordClass.DOMAIN)
                && sentence.is(month - 1, WordClass.MEETING)
                && sentence.is(month - 2, WordClass.LEAD);
    }

    private @Nullable LocalDate meetingIn(DateExpression date) {
        ResolvedDate month = reading.dates.resolve(date, Direction.FUTURE);
        return month == null ? null : meetings.in(month.start().withDayOfMonth(1));
    }

    private int lead(DateExpression date) {
        int at = date.lead();
        while (sentence.is(at - 1, WordClass.LEAD) || sentence.is(at - 1, WordClass.DEADLINE)) {
            at--;
        }
        return at;
    }

    /** "dagen før festen den 8. juni" */
    private @Nullable Deadline byDayBefore(Words words) {
        for (CueMatch match : sentence.cues()) {
            boolean inside = match.start() >= words.start() && match.start() < words.end();
            boolean before = match.cue().kind() == CueKind.DAY_BEFORE && inside;
            LocalDate day = before ? daysBefore.dayAfter(match.end()) : null;
            if (day != null) {
                Due due = new Due(day.minusDays(1), false, Certainty.IMPLIED);
                return new Deadline(due, new Words(match.start(), match.end()), null);
            }
        }
        return null;
    }

    private @Nullable Deadline byCue(Words words) {
        for (CueMatch match : sentence.cues()) {
            boolean inside = match.start() >= words.start() && match.start() < words.end();
            Due due = inside ? due(match) : null;
            if (due != null) {
                int start = match.start();
                while (sentence.is(start - 1, WordClass.LEAD)) {
                    start--;
                }
                return new Deadline(due, new Words(start, match.end()), null);
            }
        }
        return null;
    }

    private @Nullable Due due(CueMatch match) {
        boolean elsewhere = sentence.is(match.end(), WordClass.DOMAIN);
        boolean led = sentence.is(match.start() - 1, WordClass.LEAD)
                || sentence.is(match.start() - 1, WordClass.DOMAIN) && sentence.is(match.start() - 2, WordClass.LEAD);
        if (match.cue().kind() == CueKind.NEXT_MEETING && led && !elsewhere) {
            return new Due(meetings.next(), true, Certainty.IMPLIED);
        }
        boolean before = match.cue().kind() == CueKind.DAY_BEFORE;
        if (match.cue().kind() != CueKind.THAT_DAY && !before) {
            return null;
        }
        LocalDate day = thatDay.beforeOrNext(match.start());
        return day == null ? null : new Due(before ? day.minusDays(1) : day, false, Certainty.IMPLIED);
    }
}
