package dk.tovholder.extraction.date;

import org.jspecify.annotations.Nullable;

/** All that a word can mean in a date. Filled while the calendar is read, then left alone. */
final class Word {
    /** The small words that can be the first of a date; the others only stand inside or around one. */
    private static final long BEGINNERS = Role.CLOCK.bit()
            | Role.NEXT.bit()
            | Role.LAST.bit()
            | Role.THIS.bit()
            | Role.PORTION_START.bit()
            | Role.PORTION_MIDDLE.bit()
            | Role.PORTION_END.bit()
            | Role.END_OF.bit()
            | Role.WEEK.bit()
            | Role.THE_DAY.bit()
            | Role.THE_MONTH.bit()
            | Role.THE_WEEK.bit()
            | Role.THE_YEAR.bit()
            | Role.OF_THE_MONTH.bit()
            | Role.OF_THE_WEEK.bit()
            | Role.OF_THE_YEAR.bit();

    int month;
    boolean shortMonth;
    int weekday;
    boolean shortWeekday;
    boolean pastWeekday;
    int ordinal;
    int number;
    int quarter;
    int season;

    @Nullable Unit unit;

    @Nullable Integer days;

    @Nullable Integer joinedDays;

    @Nullable Feast feast;

    @Nullable Feast secondFeast;

    Direction direction = Direction.UNKNOWN;
    private long roles;

    void add(Role role) {
        roles |= role.bit();
    }

    boolean mayBegin() {
        boolean named = weekday > 0 || month > 0 || feast != null || days != null || joinedDays != null;
        boolean counted = ordinal != 0 || number > 0 || quarter > 0 || season > 0 || unit == Unit.YEAR;
        return named || counted || (roles & BEGINNERS) != 0;
    }

    boolean is(Role role) {
        return (roles & role.bit()) != 0;
    }
}
