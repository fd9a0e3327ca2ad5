package dk.tovholder.reminder;

/** Why a promise was not kept, as it is stored. */
final class SkipReason {
    static final String DONE = "done";
    static final String DROPPED = "dropped";
    static final String REOPENED = "reopened";
    /** They want to be told at other times. */
    static final String RESCHEDULED = "rescheduled";

    /** They want to hear nothing of it, or the guild does not. */
    static final String UNWANTED = "unwanted";
    /** They have nothing open. */
    static final String NOTHING_OPEN = "nothing-open";
    /** Its channels have their own. */
    static final String SPREAD = "spread";

    static final String REMOVED = "removed";
    static final String REASSIGNED = "reassigned";
    /** They have put it off. */
    static final String SNOOZED = "snoozed";

    static final String DEADLINE_MOVED = "deadline-moved";
    /** The meeting before which it was to be said is on another day, or is over. */
    static final String MEETING_MOVED = "meeting-moved";
    /** They have left the guild. */
    static final String LEFT = "left";
    /** A later rung of the same action was due by then. */
    static final String OVERTAKEN = "overtaken";

    private SkipReason() {}
}
