package dk.tovholder.extraction.language;

import dk.tovholder.extraction.text.Tokens;
import java.util.Arrays;

/**
 * Finds the phrases of groups in one text. Rules ask for many groups in the same stretch of it, and mostly none is there:
 * so the groups that may begin at each token of the stretch are looked up once and kept as bits until another is asked for.
 */
public final class GroupsInText {
    private final WordGroups groups;
    private final Tokens tokens;
    private final long[] any;
    private long[] begins;
    private int start;
    private int end;

    GroupsInText(WordGroups groups, Tokens tokens) {
        this.groups = groups;
        this.tokens = tokens;
        any = new long[groups.trie().parts()];
        begins = new long[any.length * 64];
    }

    /** Index of the first token between at which a phrase of the group begins, or -1. */
    public int find(String id, int from, int to) {
        WordGroup group = groups.group(id);
        int limit = Math.min(to, tokens.size());
        int at = next(group, Math.max(0, from), limit);
        while (at >= 0 && group.end(tokens, at, limit) < 0) {
            at = next(group, at + 1, limit);
        }
        return at;
    }

    /** Index after the last token of the first phrase between, or -1. */
    public int after(String id, int from, int to) {
        int at = find(id, from, to);
        return at < 0 ? -1 : groups.group(id).end(tokens, at, Math.min(to, tokens.size()));
    }

    /** Index after the phrase of the group that begins at this token, or -1. */
    public int at(String id, int index, int to) {
        return groups.group(id).end(tokens, index, Math.min(to, tokens.size()));
    }

    /** Whether a single word is a phrase of the group. */
    public boolean hasWord(String id, String word) {
        return groups.group(id).hasWord(word);
    }

    /** The next token with which a phrase of the group may begin, or -1. */
    private int next(WordGroup group, int from, int to) {
        if (from >= to) {
            return -1;
        }
        if (from < start || to > end) {
            lookUp(from, to);
        }
        if ((any[group.part()] & group.bit()) == 0) {
            return -1;
        }
        int step = any.length;
        for (int i = from; i < to; i++) {
            if ((begins[(i - start) * step + group.part()] & group.bit()) != 0) {
                return i;
            }
        }
        return -1;
    }

    private void lookUp(int from, int to) {
        start = from;
        end = to;
        int parts = any.length;
        if ((end - start) * parts > begins.length) {
            begins = new long[2 * (end - start) * parts];
        }
        Arrays.fill(any, 0);
        for (int i = start; i < end; i++) {
            int at = (i - start) * parts;
            groups.trie().begins(tokens, i, begins, at);
            for (int part = 0; part < parts; part++) {
                any[part] |= begins[at + part];
            }
        }
    }
}
