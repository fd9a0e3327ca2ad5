package dk.tovholder.extraction.section;

import dk.tovholder.extraction.text.SourceText;
import dk.tovholder.extraction.text.TokenKind;
import dk.tovholder.extraction.text.Tokens;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Phrases and what they stand for, found at a token; the longest wins. A phrase that ends in "…" is open: more may follow. */
final class Phrases<T> {
    private static final char MORE = '…';

    private final Node<T> root = new Node<>();

    /**
     * A phrase found.
     *
     * @param end token after it
     * @param open whether other words may follow before the line or the label ends
     */
    record Match<T>(T value, int end, boolean open) {}

    private static final class Node<T> {
        private final Map<Long, Node<T>> next = new HashMap<>();
        private @Nullable T closed;
        private @Nullable T open;
    }

    void add(String phrase, T value) {
        Tokens tokens = Tokens.of(SourceText.of(phrase));
        Node<T> node = root;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.isMark(i, MORE)) {
                node.open = value;
                return;
            }
            node = node.next.computeIfAbsent(key(tokens, i), k -> new Node<>());
        }
        node.closed = value;
    }

    void addAll(Iterable<String> phrases, T value) {
        phrases.forEach(phrase -> add(phrase, value));
    }

    /** The longest phrase that begins at this token and ends before the limit, or null. */
    @Nullable Match<T> match(Tokens tokens, int from, int limit) {
        Node<T> node = root;
        Match<T> best = null;
        for (int at = from; at < limit; at++) {
            node = node.next.get(key(tokens, at));
            if (node == null) {
                return best;
            }
            if (node.open != null) {
                best = new Match<>(node.open, at + 1, true);
            }
            if (node.closed != null && (node.open == null || at + 1 == limit)) {
                best = new Match<>(node.closed, at + 1, false);
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

    private static Long key(Tokens tokens, int index) {
        TokenKind kind = tokens.kind(index);
        if (kind == TokenKind.WORD) {
            return tokens.hash(index);
        }
        return kind == TokenKind.NUMBER
                ? tokens.value(index) + 1L
                : -(long) tokens.text().charAt(tokens.start(index));
    }
}
