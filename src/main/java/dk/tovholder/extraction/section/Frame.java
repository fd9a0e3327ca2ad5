package dk.tovholder.extraction.section;

import java.util.Arrays;
import java.util.List;

/**
 * Which lines are titles of points.
 *
 * @param kind how the points are marked
 * @param titles line numbers, ascending
 */
record Frame(Kind kind, int[] titles) {
    enum Kind {
        /** No line is: a table holds the points, or the text has none. */
        NONE,
        /** "Punkt 3:", "4)", "5." */
        NUMBERED,
        /** Headings without numbers. */
        HEADINGS,
        /** The text is about one point, whose title it begins with. */
        FRAGMENT
    }

    static final Frame EMPTY = new Frame(Kind.NONE, new int[0]);

    static Frame of(Kind kind, List<Integer> titles) {
        return new Frame(kind, titles.stream().mapToInt(Integer::intValue).toArray());
    }

    boolean isTitle(int line) {
        return Arrays.binarySearch(titles, line) >= 0;
    }

    /** Line after the last of the point whose title stands in this line. */
    int end(int title, int lines) {
        int next = Arrays.binarySearch(titles, title) + 1;
        return next < titles.length ? titles[next] : lines;
    }

    boolean isLast(int title) {
        return titles.length > 0 && titles[titles.length - 1] == title;
    }
}
