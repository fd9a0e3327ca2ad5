package dk.tovholder.extraction.language;

import dk.tovholder.extraction.text.SourceText;
import dk.tovholder.extraction.text.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Phrases of one meaning, found in a run of tokens. "-møde" is the end of a longer word, "…" stands for up to six words. */
public final class WordGroup {
    private static final char GAP = '…';
    private static final int WIDEST_GAP = 7;

    private static final class Node {
        private final Map<Long, Node> next = new HashMap<>();
        private @Nullable Node afterGap;
        private boolean ends;
    }

    private final Node root = new Node();
    private final List<String> endings = new ArrayList<>();

    WordGroup(Iterable<String> phrases) {
        for (String phrase : phrases) {
            if (phrase.startsWith("-")) {
                endings.add(phrase.substring(1));
            } else {
                add(phrase);
            }
        }
    }

    private void add(String phrase) {
        Tokens tokens = Tokens.of(SourceText.of(phrase));
        Node node = root;
        for (int i = 0; i < tokens.size(); i++) {
            node = tokens.isMark(i, GAP) ? gap(node) : node.next.computeIfAbsent(key(tokens, i), key -> new Node());
        }
        node.ends = true;
    }

    private static Node gap(Node node) {
        if (node.afterGap == null) {
            node.afterGap = new Node();
        }
        return node.afterGap;
    }

    /** Index of the first token between at which a phrase begins, or -1. */
    public int find(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (endAt(tokens, i, to) >= 0) {
                return i;
            }
        }
        return -1;
    }

    /** Index after the last token of the first phrase between, or -1. */
    public int after(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            int end = endAt(tokens, i, to);
            if (end >= 0) {
                return end;
            }
        }
        return -1;
    }

    /** Whether a single word is one of the phrases. */
    public boolean hasWord(String word) {
        Node node = root.next.get(Tokens.hash(word));
        return node != null && node.ends;
    }

    private int endAt(Tokens tokens, int from, int to) {
        int end = endOf(root, tokens, from, to);
        if (end >= 0) {
            return end;
        }
        boolean compound = tokens.isWord(from) && endings.stream().anyMatch(ending -> endsWith(tokens, from, ending));
        return compound ? from + 1 : -1;
    }

    /** The longest way on from a node; a gap leads to at most one more, so that the steps are bounded by the phrase. */
    private static int endOf(Node start, Tokens tokens, int from, int to) {
        int longest = -1;
        Node node = start;
        for (int i = from; i < to; i++) {
            node = node.next.get(key(tokens, i));
            if (node == null) {
                return longest;
            }
            longest = node.ends ? i + 1 : longest;
            if (node.afterGap != null) {
                longest = Math.max(longest, afterGap(node.afterGap, tokens, i + 1, to));
            }
        }
        return longest;
    }

    private static int afterGap(Node node, Tokens tokens, int from, int to) {
        for (int i = from; i < Math.min(to, from + WIDEST_GAP); i++) {
            int end = endOf(node, tokens, i, to);
            if (end >= 0) {
                return end;
            }
        }
        return -1;
    }

    private static boolean endsWith(Tokens tokens, int index, String ending) {
        int length = tokens.length(index);
        return length > ending.length() && tokens.lower(index).endsWith(ending);
    }

    private static Long key(Tokens tokens, int index) {
        return switch (tokens.kind(index)) {
            case WORD -> tokens.hash(index);
            case NUMBER -> tokens.value(index) + 1L;
            default -> -(long) tokens.text().charAt(tokens.start(index));
        };
    }
}
