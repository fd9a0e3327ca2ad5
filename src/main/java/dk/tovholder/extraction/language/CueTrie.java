package dk.tovholder.extraction.language;

import dk.tovholder.extraction.text.Tokens;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All cues at once: from a word one step leads on or none does, however many cues there are. */
public final class CueTrie {
    /** As many words as "…" may stand for. */
    static final int LONGEST_GAP = 6;

    private static final long NUMBER = 1;

    private final Node root = new Node();

    /** Where a phrase can go on from. */
    private static final class Node {
        private final Map<Long, Node> next = new HashMap<>();
        private @Nullable Node afterGap;
        private final Set<Cue> cues = new LinkedHashSet<>();

        private Node step(long key) {
            return next.computeIfAbsent(key, word -> new Node());
        }

        private Node gap() {
            if (afterGap == null) {
                afterGap = new Node();
            }
            return afterGap;
        }
    }

    CueTrie() {}

    void add(Cue cue, List<String> phrase) {
        Node node = root;
        for (String word : phrase) {
            node = word.equals(CuePhrase.GAP) ? node.gap() : node.step(key(word));
        }
        node.cues.add(cue);
    }

    /** Hashes of the words with which phrases begin. */
    Set<Long> starts() {
        return new HashSet<>(root.next.keySet());
    }

    /** Adds to {@code found} the longest cue that begins with this token, for each cue that does. */
    public void match(Tokens tokens, int at, int limit, List<CueMatch> found) {
        Node node = root.next.get(key(tokens, at));
        if (node != null) {
            walk(node, new Walk(tokens, at, limit, found), at + 1);
        }
    }

    private record Walk(Tokens tokens, int start, int limit, List<CueMatch> found) {
        private void add(Cue cue, int end) {
            for (int i = found.size() - 1; i >= 0 && found.get(i).start() == start; i--) {
                if (found.get(i).cue() == cue) {
                    if (found.get(i).end() < end) {
                        found.set(i, new CueMatch(cue, start, end));
                    }
                    return;
                }
            }
            found.add(new CueMatch(cue, start, end));
        }
    }

    private static void walk(Node node, Walk walk, int at) {
        for (Cue cue : node.cues) {
            walk.add(cue, at);
        }
        if (at < walk.limit) {
            Node next = node.next.get(key(walk.tokens, at));
            if (next != null) {
                walk(next, walk, at + 1);
            }
        }
        if (node.afterGap != null) {
            for (int i = at; i < walk.limit && i <= at + LONGEST_GAP; i++) {
                Node next = node.afterGap.next.get(key(walk.tokens, i));
                if (next != null) {
                    walk(next, walk, i + 1);
                }
            }
        }
    }

    private static long key(String word) {
        return word.equals(CuePhrase.NUMBER) ? NUMBER : Tokens.hash(word);
    }

    private static long key(Tokens tokens, int at) {
        if (tokens.isWord(at)) {
            return tokens.hash(at);
        }
        return tokens.isNumber(at) ? NUMBER : Tokens.hash(tokens.word(at));
    }
}
