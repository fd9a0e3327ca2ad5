package dk.tovholder.minutes;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which actions to find. All that is null or empty does not limit.
 *
 * @param owner part of an owner's name or title
 * @param userId linked owner
 * @param status {@code OPEN}, {@code OVERDUE}, {@code DONE} or {@code ALL}
 * @param query words in task or quote
 * @param today what counts as overdue
 */
public record ActionQuery(
        @Nullable String owner,
        @Nullable String userId,
        @Nullable String body,
        Status status,
        @Nullable String query,
        LocalDate today) {
    /** Which states. */
    public enum Status {
        OPEN,
        OVERDUE,
        DONE,
        ALL
    }
}
