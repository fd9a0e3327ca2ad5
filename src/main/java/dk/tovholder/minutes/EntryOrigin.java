package dk.tovholder.minutes;

import dk.tovholder.extraction.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * What all entries of the same minutes and item have in common when they are stored.
 *
 * @param body the body they concern: the one that met, if not another
 */
record EntryOrigin(
        StoredMinutes minutes,
        @Nullable StoredItem item,
        @Nullable Body body,
        String extractor) {
    StoredProvenance provenance(Provenance provenance) {
        return new StoredProvenance(provenance, extractor);
    }

    boolean closed() {
        return item != null && item.closed();
    }

    String fingerprint(EntryKind kind, String text) {
        return Sha256.ofEntry(kind, item == null ? "" : item.label(), text);
    }

    /** What a search of the entry looks at. */
    String searchable(String... texts) {
        String all = String.join(" ", texts);
        return SearchText.of(item == null ? all : all + " " + item.label());
    }
}
