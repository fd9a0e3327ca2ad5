package dk.tovholder.extraction.language;

import dk.tovholder.extraction.text.CompiledInput;
import dk.tovholder.extraction.text.CompiledOutput;
import dk.tovholder.extraction.text.Suffixes;
import dk.tovholder.extraction.text.Tokens;

/** The classes that the last part of a compound gives: "ældrechef" is a role, "Festudvalget" a group. */
public final class Endings {
    private static final int SHORTEST_START = 3;

    private final Suffixes suffixes;

    private Endings(Suffixes suffixes) {
        this.suffixes = suffixes;
    }

    Endings(CompiledInput in) {
        suffixes = new Suffixes(in);
    }

    void compile(CompiledOutput out) {
        suffixes.compile(out);
    }

    /** Bits of {@link WordClass} of all known endings of this word; 0 where none is known. */
    public long classes(Tokens tokens, int index) {
        boolean compound = tokens.isMark(index - 1, '-') && tokens.isGlued(index);
        return suffixes.of(tokens, index, compound ? 0 : SHORTEST_START);
    }

    /** Collects endings before they are looked up. */
    static final class Builder {
        private final Suffixes suffixes = new Suffixes();

        void add(String ending, long bits) {
            suffixes.add(ending, bits);
        }

        Endings build() {
            return new Endings(suffixes);
        }
    }
}
