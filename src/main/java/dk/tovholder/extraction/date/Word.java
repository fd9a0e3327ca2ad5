package dk.tovholder.extraction.date;

import org.jspecify.annotations.Nullable;

/** All that a word can mean in a date. Filled while the calendar is read, then left alone. */
final class Word {
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

    boolean is(Role role) {
        return (roles & role.bit()) != 0;
    }
}
