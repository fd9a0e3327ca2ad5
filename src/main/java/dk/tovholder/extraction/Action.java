package dk.tovholder.extraction;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something somebody is to do after the meeting.
 *
 * @param task in the source's own words, without owner and deadline
 * @param owners empty where the minutes name nobody: never guessed
 * @param due null where no deadline is said
 */
public record Action(
        @Nullable Item item,
        String task,
        List<Owner> owners,
        @Nullable Due due,
        String quote,
        Provenance provenance) {
    public Action {
        owners = List.copyOf(owners);
    }
}
