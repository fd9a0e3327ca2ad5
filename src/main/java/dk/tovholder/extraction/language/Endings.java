package dk.tovholder.extraction.language;

import dk.tovholder.extraction.text.SourceText;
import dk.tovholder.extraction.text.Tokens;
import java.util.HashMap;
import java.util.Map;

/** The classes that the last part of a compound gives: "ældrechef" is a role, "Festudvalget" a group. */
public final class Endings {
    private static final int SHORTEST_START = 3;
    private static final int LONGEST = 20;
    private static final long PRIME = 0x100000001B3L;

    private final Map<Long, Long> classes;

    private Endings(Map<Long, Long> classes) {
        this.classes = Map.copyOf(classes);
    }

    /** Bits of {@link WordClass} of all known endings of this word; 0 where none is known. */
    public long classes(Tokens tokens, int index) {
        SourceText text = tokens.text();
        int first = tokens.start(index);
        boolean compound = tokens.isMark(index - 1, '-') && tokens.isGlued(index);
        int least = first + (compound ? 0 : SHORTEST_START);
        long hash = 0;
        long found = 0;
        for (int i = tokens.end(index) - 1; i >= least && i >= tokens.end(index) - LONGEST; i--) {
            hash = mix(hash, Character.toLowerCase(text.charAt(i)));
            found |= classes.getOrDefault(hash, 0L);
        }
        return found;
    }

    private static long mix(long hash, char c) {
        return hash * PRIME + c + 1;
    }

    /** Collects endings before they are looked up. */
    static final class Builder {
        private final Map<Long, Long> classes = new HashMap<>();

        void add(String ending, long bits) {
            long hash = 0;
            for (int i = ending.length() - 1; i >= 0; i--) {
                hash = mix(hash, ending.charAt(i));
            }
            classes.merge(hash, bits, (old, more) -> old | more);
        }

        Endings build() {
            return new Endings(classes);
        }
    }
}
