package dk.tovholder.extraction.language;

import dk.tovholder.extraction.text.CompiledInput;
import dk.tovholder.extraction.text.CompiledOutput;
import dk.tovholder.extraction.text.Tokens;
import dk.tovholder.extraction.text.WordTrie;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All cues at once: from a word one step leads on or none does, however many cues there are. */
public final class CueTrie {
    /** As many words as "…" may stand for. */
    static final int LONGEST_GAP = 6;

    private static final long NUMBER = 1;

    private final WordTrie words;
    private final Set<Long> starts = new HashSet<>();

    /** The cues of which a phrase ends at a node, each such list once; the first is empty. */
    private final List<List<Cue>> lists = new ArrayList<>();

    /** Where a list stands, by the ids in it. */
    private final Map<String, Integer> places = new HashMap<>();

    /** By node: the place of its list of cues, and the node after a gap, or 0. */
    private int[] ends;

    private int[] gaps;

    CueTrie() {
        words = new WordTrie();
        ends = new int[64];
        gaps = new int[64];
        lists.add(List.of());
    }

    /** @param all the cues in the order in which they were compiled */
    CueTrie(CompiledInput in, List<Cue> all) {
        words = new WordTrie(in);
        gaps = in.numbers();
        ends = in.numbers();
        for (int count = in.number(); count > 0; count--) {
            List<Cue> list = new ArrayList<>();
            for (int cue : in.numbers()) {
                list.add(all.get(cue));
            }
            lists.add(list);
        }
    }

    void compile(CompiledOutput out, List<Cue> all) {
        words.compile(out);
        out.numbers(gaps);
        out.numbers(ends);
        out.number(lists.size());
        for (List<Cue> list : lists) {
            out.numbers(list.stream().mapToInt(all::indexOf).toArray());
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
        List<Cue> there = lists.get(ends[node]);
        if (!there.contains(cue)) {
            List<Cue> more = new ArrayList<>(there);
            more.add(cue);
            ends[node] = places.computeIfAbsent(more.toString(), fresh -> {
                lists.add(more);
                return lists.size() - 1;
            });
        }
    }

    private void makeRoom(int node) {
        if (node >= gaps.length) {
            ends = Arrays.copyOf(ends, node * 2);
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
        List<Cue> there = lists.get(ends[node]);
        for (int i = 0; i < there.size(); i++) {
            walk.add(there.get(i), at);
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
