package dk.tovholder.reminder;

import org.jspecify.annotations.Nullable;

/** Why somebody is told, in the order in which it comes. */
enum Rung {
    /** The owner has got it. */
    GIVEN,
    WEEK_BEFORE,
    DAYS_BEFORE,
    SAME_DAY,
    /** They have put it off until then. */
    SNOOZED,
    /** It has no deadline, and its body is about to meet. */
    BEFORE_MEETING,
    /** The owner has left the guild: the poster is to give it to somebody else. */
    LEFT,
    /** Nobody known owns it: the poster hears on the day. */
    UNOWNED,
    LATE,
    /** The poster hears of what is later than one round. */
    LATE_POSTER,
    /** An owner says that it is not theirs: the poster is to know. */
    REFUSED,
    /** Somebody did it: the poster is to know. */
    DONE,
    /** Once a week all that somebody has open. */
    DIGEST,
    /** Once a week the numbers of a guild, or of what a channel may be told of. */
    OVERVIEW;

    /** Whether it is for the owner: not for who posted the minutes, nor for either of them. */
    boolean isOwners() {
        return this != SNOOZED && !isNews() && this != LEFT && this != UNOWNED && this != LATE_POSTER;
    }

    /** Whether it tells the poster what became of it, gathered once a day. */
    boolean isNews() {
        return this == REFUSED || this == DONE;
    }

    /** Whether its day is counted from a deadline or meeting. */
    boolean isOfLadder() {
        return this != GIVEN && this != SNOOZED && this != LEFT && !isNews() && !isWeekly();
    }

    /** Whether it is of no single action, and comes on a day of the week. */
    boolean isWeekly() {
        return this == DIGEST || this == OVERVIEW;
    }

    /** What it is called where somebody switches it off; null where it always comes, or has its own wish. */
    @Nullable Occasion occasion() {
        return switch (this) {
            case SAME_DAY -> Occasion.DAY;
            case LATE, LATE_POSTER -> Occasion.LATE;
            case BEFORE_MEETING -> Occasion.MEETING;
            case DIGEST -> Occasion.DIGEST;
            default -> null;
        };
    }
}
