package dk.tovholder.extraction;

import dk.tovholder.extraction.text.Tokens;
import java.lang.ref.SoftReference;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** The arrays that minutes are read into, used again from text to text, by one reader at a time; given up when memory is short. */
final class Desk {
    private final Queue<SoftReference<Tokens>> free = new ConcurrentLinkedQueue<>();

    /** Nobody else has them until they are put back. */
    Tokens take() {
        for (SoftReference<Tokens> next = free.poll(); next != null; next = free.poll()) {
            Tokens tokens = next.get();
            if (tokens != null) {
                return tokens;
            }
        }
        return new Tokens();
    }

    /** Nothing that was read may be asked for after that. */
    void putBack(Tokens tokens) {
        tokens.clear();
        free.add(new SoftReference<>(tokens));
    }
}
