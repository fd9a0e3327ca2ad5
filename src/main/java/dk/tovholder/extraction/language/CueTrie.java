package dk.tovholder.extraction.language;

import dk.tovholder.extraction.text.CompiledInput;
import dk.tovholder.extraction.text.CompiledOutput;
import dk.tovholder.extraction.text.Tokens;
import dk.tovholder.extraction.text.WordTrie;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All cues at once: from a word one step leads on or none does, however many cues there are. */
public final class CueTrie {
    /** As many words as "…" may stand for. */
    static final int LONGEST_GAP = 6;

    private static final long NUMBER = 1;

    private final WordTrie words;
    private final Set<Long> starts = new HashSet<>();

    /** By node: the cues of which a phrase ends there, and the node after a gap, or 0. */
    private Cue[] @Nullable [] cues;

    private int[] gaps;

    CueTrie() {
        words = new WordTrie();
        cues = new Cue[64][];
        gaps = new int[64];
    }

    /** @param all the cues in the order in which they were compiled */
    CueTrie(CompiledInput in, List<Cue> all) {
        words = new WordTrie(in);
        gaps = in.numbers();
        cues = new Cue[gaps.length][];
        for (int ends = in.number(); ends > 0; ends--) {
            int node = in.number();
            cues[node] = new Cue[in.number()];
            for (int i = 0; i < cues[node].length; i++) {
                cues[node][i] = all.get(in.number());
            }
        }
    }

    void compile(CompiledOutput out, List<Cue> all) {
        words.compile(out);
        out.numbers(gaps);
        out.number((int) Arrays.stream(cues).filter(Objects::nonNull).count());
        for (int node = 0; node < cues.length; node++) {
            if (cues[node] != null) {
                out.number(node);
                out.numbers(Arrays.stream(cues[node]).mapToInt(all::indexOf).toArray());
            }
        }
    }

    /** @param places for each place of a phrase the words that may stand there */
    void add(Cue cue, List<List<String>> places) {
        Set<Integer> nodes = Set.of(WordTrie.ROOT);
        for (List<String> words : places) {
            Set<Integer> after = new LinkedHashSet<>();
            for (String word : words) {
                long key = key(word);
                for (int node : nodes) {
                    after.add(word.equals(CuePhrase.GAP) ? gap(node) : step(node, key));
                }
            }
            nodes = after;
        }
        nodes.forEach(node -> end(cue, node));
        places.get(0).forEach(word -> starts.add(key(word)));
    }

    private int step(int node, long key) {
        int next = words.add(node, key);
        makeRoom(next);
        return next;
    }

    private void end(Cue cue, int node) {
        Cue[] there = cues[node] == null ? new Cue[0] : cues[node];
        if (!Arrays.asList(there).contains(cue)) {
            cues[node] = Arrays.copyOf(there, there.length + 1);
            cues[node][there.length] = cue;
        }
    }

    private void makeRoom(int node) {
        if (node >= gaps.length) {
            cues = Arrays.copyOf(cues, node * 2);
            gaps = Arrays.copyOf(gaps, node * 2);
        }
    }

    private int gap(int node) {
        if (gaps[node] == 0) {
            gaps[node] = words.node();
            makeRoom(gaps[node]);
        }
        return gaps[node];
    }

    /** Hashes of the words with which phrases begin. */
    Set<Long> starts() {
        return starts;
    }

    /** Adds to {@code found} the longest cue that begins with this token, for each cue that does. */
    public void match(Tokens tokens, int at, int limit, List<CueMatch> found) {
        int node = words.next(WordTrie.ROOT, key(tokens, at));
        if (node != WordTrie.NONE) {
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

    private void walk(int node, Walk walk, int at) {
        if (cues[node] != null) {
            for (Cue cue : cues[node]) {
                walk.add(cue, at);
            }
        }
        if (at < walk.limit) {
            int next = words.next(node, key(walk.tokens, at));
            if (next != WordTrie.NONE) {
                walk(next, walk, at + 1);
            }
        }
        int gap = gaps[node];
        for (int i = at; gap != 0 && i < walk.limit && i <= at + LONGEST_GAP; i++) {
            int next = words.next(gap, key(walk.tokens, i));
            if (next != WordTrie.NONE) {
                walk(next, walk, i + 1);
            }
        }
    }

    private static long key(String word) {
        if (word.equals(CuePhrase.NUMBER)) {
            return NUMBER;
        }
        return word.length() == 1 && !Character.isLetterOrDigit(word.charAt(0)) ? -word.charAt(0) : Tokens.hash(word);
    }

    private static long key(Tokens tokens, int at) {
        if (tokens.isNumber(at)) {
            return NUMBER;
        }
        boolean run = !tokens.isWord(at) && tokens.length(at) > 1;
        return run ? Tokens.hash(tokens.word(at)) : tokens.key(at);
    }
}
