package dk.tovholder.extraction.section;

import dk.tovholder.extraction.text.Tokens;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What was last found out about words that may name a body: minutes say the same few again and again. Shared by all
 * threads; where two words want the same place, the later one has it.
 */
final class BodyMemo {
    private static final int PLACES = 1024;

    private final AtomicReferenceArray<@Nullable Known> places = new AtomicReferenceArray<>(PLACES);
    private final Function<String, Known> ask;

    /** @param ask finds it out */
    BodyMemo(Function<String, Known> ask) {
        this.ask = ask;
    }

    /**
     * A word and what it says.
     *
     * @param full the name that it is short for, or null
     * @param cut the name that it is short for before a full stop and "møde", or null
     * @param form its form as a body's name, or null
     */
    record Known(
            String word, @Nullable String full, @Nullable String cut, BodyWords.@Nullable Form form) {}

    Known of(Tokens tokens, int token) {
        long hash = tokens.hash(token);
        int place = (int) (hash ^ hash >>> 32) & PLACES - 1;
        Known known = places.get(place);
        if (known == null || !tokens.isWritten(token, known.word())) {
            known = ask.apply(tokens.word(token));
            places.set(place, known);
        }
        return known;
    }
}
