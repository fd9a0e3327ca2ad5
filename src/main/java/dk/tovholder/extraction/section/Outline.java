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

    private @Nullable Passage neighbour(int index, int other) {
        boolean inside = other >= 0 && other < passages.size();
        boolean same = inside
                && passages.get(other).place().block()
                        == passages.get(index).place().block();
        return same ? passages.get(other) : null;
    }
}
