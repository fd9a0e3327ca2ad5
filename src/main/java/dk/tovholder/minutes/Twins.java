package dk.tovholder.minutes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which entries of two readings are the same: by fingerprint, else by the words they share. */
final class Twins {
    private static final double ALIKE = 0.5;

    private Twins() {}

    /** Entries of the later reading to those of the earlier; who has none is not in it. Both are of one kind. */
    static Map<StoredEntry, StoredEntry> of(List<StoredEntry> later, List<StoredEntry> earlier) {
        Map<StoredEntry, StoredEntry> twins = new HashMap<>();
        List<StoredEntry> free = new ArrayList<>(earlier);
        for (StoredEntry entry : later) {
            free.stream()
                    .filter(one -> one.fingerprint().equals(entry.fingerprint()))
                    .findFirst()
                    .ifPresent(one -> {
                        twins.put(entry, one);
                        free.remove(one);
                    });
        }
        for (StoredEntry entry : later) {
            if (!twins.containsKey(entry)) {
                StoredEntry best = best(entry, free);
                if (best != null) {
                    twins.put(entry, best);
                    free.remove(best);
                }
            }
        }
        return twins;
    }

    private static @Nullable StoredEntry best(StoredEntry entry, List<StoredEntry> among) {
        StoredEntry best = null;
        double most = ALIKE;
        for (StoredEntry one : among) {
            double shared = shared(entry.quote(), one.quote());
            if (shared >= most) {
                most = shared;
                best = one;
            }
        }
        return best;
    }

    /** From 0 for no word in common to 1 for the same words. */
    static double shared(String one, String other) {
        Set<String> words = new HashSet<>(Folded.words(one));
        Set<String> others = new HashSet<>(Folded.words(other));
        Set<String> all = new HashSet<>(words);
        all.addAll(others);
        words.retainAll(others);
        return all.isEmpty() ? 0 : (double) words.size() / all.size();
    }
}
