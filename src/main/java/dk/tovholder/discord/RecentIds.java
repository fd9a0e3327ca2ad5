package dk.tovholder.discord;

import java.util.LinkedHashSet;
import java.util.Set;

/** The latest ids, so that what comes by two ways is handled once. */
final class RecentIds {
    private final int capacity;
    private final Set<String> ids = new LinkedHashSet<>();

    RecentIds(int capacity) {
        this.capacity = capacity;
    }

    /** @return whether it was new */
    synchronized boolean add(String id) {
        boolean added = ids.add(id);
        if (ids.size() > capacity) {
            ids.remove(ids.iterator().next());
        }
        return added;
    }
}
