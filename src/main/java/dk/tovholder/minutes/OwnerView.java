package dk.tovholder.minutes;

import dk.tovholder.extraction.Certainty;
import dk.tovholder.extraction.OwnerKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An owner as shown.
 *
 * @param label the name, with title where there is one, or the words for the role, unit or group
 * @param name the words by which they are linked: name, else title
 * @param userId the linked user; null where nobody has said who it is, and for the absent
 * @param absence null for those who are there or not known
 * @param doneAt when their part of it was done; null while it is open, and where they own it alone
 */
public record OwnerView(
        String label,
        String name,
        OwnerKind kind,
        Certainty certainty,
        @Nullable String userId,
        @Nullable Absence absence,
        @Nullable Instant doneAt) {
    /** One of whom nobody has said that they are absent. */
    public OwnerView(String label, String name, OwnerKind kind, Certainty certainty, @Nullable String userId) {
        this(label, name, kind, certainty, userId, null, null);
    }
}
