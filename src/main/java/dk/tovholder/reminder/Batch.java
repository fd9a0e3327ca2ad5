package dk.tovholder.reminder;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What goes out in one message.
 *
 * @param recipient id of the user
 * @param guild whose reminder channel they are mentioned in; null for a direct message
 */
record Batch(String recipient, @Nullable String guild, List<Due> dues) {
    Batch {
        dues = List.copyOf(dues);
    }
}
