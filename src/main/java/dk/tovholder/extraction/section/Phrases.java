package dk.tovholder.extraction.section;

import dk.tovholder.extraction.text.SourceText;
import dk.tovholder.extraction.text.Tokens;
import dk.tovholder.extraction.text.WordTrie;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Phrases and what they stand for, found at a token; the longest wins. A phrase that ends in "…" is open: more may follow. */
final class Phrases<T> {
    private static final char MORE = '…';

    private final WordTrie words = new WordTrie();

    /** By node: what the phrase that ends there stands for, and the open one. */
    private final List<@Nullable T> closed = new ArrayList<>();

    private final List<@Nullable T> open = new ArrayList<>();

    /**
     * A phrase found.
     *
     * @param end token after it
     * @param open whether other words may follow before the line or the label ends
     */
    record Match<T>(T value, int end, boolean open) {}

    Phrases() {
        makeRoom();
    }

    void add(String phrase, T value) {
        Tokens tokens = Tokens.of(SourceText.of(phrase));
        int node = WordTrie.ROOT;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.isMark(i, MORE)) {
                open.set(node, value);
                return;
            }
            node = words.add(node, tokens.key(i));
            makeRoom();
        }
        closed.set(node, value);
    }

    private void makeRoom() {
        while (closed.size() < words.nodes()) {
            closed.add(null);
            open.add(null);
        }
    }

    void addAll(Iterable<String> phrases, T value) {
        phrases.forEach(phrase -> add(phrase, value));
    }

    /** The longest phrase that begins at this token and ends before the limit, or null. */
    @Nullable Match<T> match(Tokens tokens, int from, int limit) {
        int node = WordTrie.ROOT;
        Match<T> best = null;
        for (int at = from; at < limit; at++) {
            node = words.next(node, tokens.key(at));
            if (node == WordTrie.NONE) {
                return best;
            }
            T more = open.get(node);
            T whole = closed.get(node);
            if (more != null) {
                best = new Match<>(more, at + 1, true);
            }
            if (whole != null && (more == null || at + 1 == limit)) {
                best = new Match<>(whole, at + 1, false);
            }
        }
        return best;
    }

    /** The first phrase anywhere between, or null. */
    @Nullable Match<T> find(Tokens tokens, int from, int limit) {
        for (int at = from; at < limit; at++) {
            Match<T> match = match(tokens, at, limit);
            if (match != null) {
                return match;
            }
        }
        return null;
    }
}
