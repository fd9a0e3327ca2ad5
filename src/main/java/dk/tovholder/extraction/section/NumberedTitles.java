package dk.tovholder.extraction.section;

import dk.tovholder.extraction.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells the points of the agenda among numbered lines: they count up through the whole text, while numbered lists inside
 * them begin anew. An agenda printed before the points is dropped when the points repeat it.
 */
final class NumberedTitles {
    private static final int WIDEST_GAP = 3;
    private static final int DEEPER = 3;

    private final Tokens tokens;
    private final List<Line> lines;
    private final List<Integer> titles = new ArrayList<>();
    private int last;
    private int nested;

    NumberedTitles(Tokens tokens, List<Line> lines) {
        this.tokens = tokens;
        this.lines = lines;
    }

    List<Integer> among(List<Integer> candidates) {
        for (int candidate : candidates) {
            Line line = lines.get(candidate);
            if (titles.isEmpty()) {
                accept(candidate, line);
            } else if (isRestart(candidate, line)) {
                titles.clear();
                accept(candidate, line);
            } else if (goesOn(line)) {
                accept(candidate, line);
            } else {
                nested = line.marker().value();
            }
        }
        return titles;
    }

    private void accept(int candidate, Line line) {
        titles.add(candidate);
        last = line.marker().value();
        nested = Integer.MIN_VALUE;
    }

    private Line first() {
        return lines.get(titles.get(0));
    }

    /** The same number and first word again, and nothing but titles so far. */
    private boolean isRestart(int candidate, Line line) {
        Marker marker = line.marker();
        Marker begin = first().marker();
        boolean same = marker.number().equals(begin.number())
                && begin.body() < first().to()
                && marker.body() < line.to()
                && tokens.hash(marker.body()) == tokens.hash(begin.body());
        return same && candidate - titles.get(0) <= 2 * titles.size() + 3 + sinceLastTitle(candidate);
    }

    /** Lines between the agenda and the points do not count: members, page numbers. */
    private int sinceLastTitle(int candidate) {
        return candidate - titles.get(titles.size() - 1);
    }

    private boolean goesOn(Line line) {
        int value = line.marker().value();
        boolean inList = value == nested + 1;
        if (line.indent() > first().indent() + DEEPER) {
            return false;
        }
        if (value == last + 1 || value == last && isLettered(line)) {
            return !inList || line.blankBefore();
        }
        boolean near =
                Math.abs(value - last) <= WIDEST_GAP && value > first().marker().value();
        return near && line.blankBefore() && !inList && !isTaken(value);
    }

    private static boolean isLettered(Line line) {
        String number = line.marker().number();
        return Character.isLetter(number.charAt(number.length() - 1));
    }

    private boolean isTaken(int value) {
        return titles.stream().anyMatch(title -> lines.get(title).marker().value() == value);
    }
}
