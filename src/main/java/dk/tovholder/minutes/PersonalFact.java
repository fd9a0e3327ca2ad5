package dk.tovholder.minutes;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is stored about a user.
 *
 * @param day null where it is of no day
 * @param text empty where what it is says it all
 */
public record PersonalFact(What what, @Nullable LocalDate day, String text) {
    /** What it is about. */
    public enum What {
        /** What its text says. */
        ENTRY,
        /** All that the user had open that day. */
        OVERVIEW,
        /** Something that is not stored any more. */
        LOST,
        /** The day is all there is. */
        DAY
    }

    static PersonalFact saying(@Nullable String text) {
        return on(null, text);
    }

    static PersonalFact on(@Nullable LocalDate day, @Nullable String text) {
        return text == null ? new PersonalFact(What.LOST, day, "") : new PersonalFact(What.ENTRY, day, text);
    }

    static PersonalFact overview(LocalDate day) {
        return new PersonalFact(What.OVERVIEW, day, "");
    }

    static PersonalFact of(LocalDate day) {
        return new PersonalFact(What.DAY, day, "");
    }
}
