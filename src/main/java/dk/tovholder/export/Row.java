package dk.tovholder.export;

import dk.tovholder.minutes.EntryKind;
import dk.tovholder.minutes.SourceLink;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * An entry of any kind, as a row of a table.
 *
 * @param body the body it concerns
 * @param owners their names, empty where there are none
 * @param when its days; null where it has none
 * @param state its outcome, whether it is done, or why the point comes up; empty for a date
 * @param stated whether the minutes say so outright
 */
record Row(
        EntryKind kind,
        long id,
        @Nullable String body,
        String text,
        String owners,
        @Nullable When when,
        String state,
        boolean stated,
        SourceLink source) {
    /** When something is due or takes place: a day, or the next meeting where nobody knows its day. */
    sealed interface When {
        record Days(
                LocalDate day,
                @Nullable LocalDate end,
                @Nullable LocalTime time) implements When {}

        record NextMeeting() implements When {}
    }
}
