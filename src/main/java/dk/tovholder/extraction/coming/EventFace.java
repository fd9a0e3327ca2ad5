package dk.tovholder.extraction.coming;

import dk.tovholder.extraction.EventKind;
import org.jspecify.annotations.Nullable;

/**
 * What kind of day it is.
 *
 * @param body full name of the body that meets, or null
 * @param everybodys whether every member or reader is to keep it
 * @param rule id of what said so
 */
record EventFace(EventKind kind, @Nullable String body, boolean everybodys, String rule) {
    /** A time limit of somebody's own task. */
    static final String OWN_LIMIT = "event.own-limit";

    boolean isMeeting() {
        return kind == EventKind.MEETING;
    }

    boolean isDeadline() {
        return kind == EventKind.DEADLINE;
    }

    boolean isGathering() {
        return rule.equals("event.gathering");
    }

    /** Whether nothing beside the day says what it is. */
    boolean isUnsaid() {
        return rule.equals("event.day");
    }

    /** Whether it is an event beside the task it is the deadline of. */
    boolean isShared() {
        return everybodys || rule.equals("event.effective") || kind == EventKind.MEETING && body != null;
    }
}
