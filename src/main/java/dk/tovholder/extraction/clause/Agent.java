package dk.tovholder.extraction.clause;

import dk.tovholder.extraction.section.Words;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who can do something.
 *
 * @param name of a person, else null
 * @param title of a person, or the words for the role, unit or group; null where there is none
 * @param sure whether the words leave no doubt that this is one: a name of the attendance list, a known first name, an office
 */
public record Agent(
        Kind kind, @Nullable Words name, @Nullable Words title, boolean sure) {
    /** Who it is. */
    public enum Kind {
        PERSON,
        ROLE,
        UNIT,
        GROUP,
        /** The body that met. */
        BODY,
        /** "vi". */
        WE,
        /** "jeg". */
        SPEAKER,
        /** Somebody who does not belong to those who met. */
        OUTSIDER
    }
}
