package dk.tovholder.minutes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Which entries of two readings are the same: by fingerprint, else by the words they share, else by the same work for somebody else. */
final class Twins {
    private static final double ALIKE = 0.5;

    private Twins() {}

    /** How the twin of an entry is chosen; null where none is it. */
    private interface Choosing {
        @Nullable StoredEntry among(StoredEntry entry, List<StoredEntry> free);
    }

    /** Entries of the later reading to those of the earlier; who has none is not in it. Both are of one kind. */
    static Map<StoredEntry, StoredEntry> of(List<StoredEntry> later, List<StoredEntry> earlier) {
        Map<StoredEntry, StoredEntry> twins = new HashMap<>();
        List<StoredEntry> free = new ArrayList<>(earlier);
        pair(later, free, twins, Twins::printed);
        pair(later, free, twins, Twins::best);
        pair(later, free, twins, Twins::handedOn);
        return twins;
    }

    private static void pair(
            List<StoredEntry> later, List<StoredEntry> free, Map<StoredEntry, StoredEntry> twins, Choosing choosing) {
        for (StoredEntry entry : later) {
            StoredEntry twin = twins.containsKey(entry) ? null : choosing.among(entry, free);
            if (twin != null) {
                twins.put(entry, twin);
                free.remove(twin);
            }
        }
    }

    private static @Nullable StoredEntry printed(StoredEntry entry, List<StoredEntry> among) {
        return first(among, one -> one.fingerprint().equals(entry.fingerprint()));
    }

    /** What is to be done under the same point, in the same words, whoever does it. */
    private static @Nullable StoredEntry handedOn(StoredEntry entry, List<StoredEntry> among) {
        List<String> work = entry instanceof StoredAction action ? Folded.words(action.task()) : List.of();
        return work.isEmpty()
                ? null
                : first(
                        among,
                        one -> one.item() == entry.item()
                                && Collections.indexOfSubList(Folded.words(one.quote()), work) >= 0);
    }

    private static @Nullable StoredEntry first(List<StoredEntry> among, Predicate<StoredEntry> wanted) {
        return among.stream().filter(wanted).findFirst().orElse(null);
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
