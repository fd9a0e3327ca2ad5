package dk.tovholder.extraction.section;

import dk.tovholder.extraction.text.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Minutes taken apart: what rules work on.
 *
 * @param points in the order of the text
 * @param passages in the order of the text
 */
public record Outline(Tokens tokens, List<Point> points, List<Passage> passages) {
    public Outline {
        points = List.copyOf(points);
        passages = List.copyOf(passages);
    }

    /** The passage's neighbour in the same paragraph, list item or cell, or null at its end. */
    public @Nullable Passage next(int index) {
        return neighbour(index, index + 1);
    }

    /** The passage before it in the same paragraph, list item or cell, or null at its start. */
    public @Nullable Passage previous(int index) {
        return neighbour(index, index - 1);
    }

    private @Nullable Passage neighbour(int index, int other) {
        boolean inside = other >= 0 && other < passages.size();
        boolean same = inside
                && passages.get(other).place().block()
                        == passages.get(index).place().block();
        return same ? passages.get(other) : null;
    }
}
