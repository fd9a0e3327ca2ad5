package dk.tovholder.extraction.section;

import dk.tovholder.extraction.Meeting;
import dk.tovholder.extraction.date.DateExpression;
import dk.tovholder.extraction.text.Tokens;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Minutes taken apart: what rules work on.
 *
 * @param reference the day that dates without a year are seen from: the meeting's, else the latest that the text gives
 * @param dates in the order of the text
 * @param points in the order of the text
 * @param passages in the order of the text
 */
public record Outline(
        Tokens tokens,
        Meeting meeting,
        List<Attendee> attendees,
        @Nullable LocalDate reference,
        List<DateExpression> dates,
        List<Point> points,
        List<Passage> passages) {
    public Outline {
        attendees = List.copyOf(attendees);
        dates = List.copyOf(dates);
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

    /** Whether nothing stands before the passage in its paragraph, list item or cell. */
    public boolean startsBlock(Passage passage) {
        int index = indexAt(passage.words().start());
        Passage previous = previous(index);
        return previous == null || previous.shape() == Shape.TABLE_ROW || previous.cell() != passage.cell();
    }

    /** Where a passage stands among them. */
    public int indexOf(Passage passage) {
        return indexAt(passage.words().start());
    }

    /** Index of the last passage that begins at or before this token; 0 where none does. */
    private int indexAt(int token) {
        int low = 0;
        int high = passages.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (passages.get(middle).words().start() <= token) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private @Nullable Passage neighbour(int index, int other) {
        boolean inside = other >= 0 && other < passages.size();
        boolean same = inside
                && passages.get(other).place().block()
                        == passages.get(index).place().block();
        return same ? passages.get(other) : null;
    }
}
