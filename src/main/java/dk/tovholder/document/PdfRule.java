package dk.tovholder.document;

/**
 * A straight line on a page, level or upright, in points from the upper left corner.
 *
 * @param at height of a level one, distance from the left of an upright one
 */
record PdfRule(boolean level, float at, float from, float to) {
    private static final float THIN = 3;
    private static final float SHORTEST = 4;
    private static final PdfRule NONE = new PdfRule(true, 0, 0, 0);

    /** The line between two points, or what fills a thin box between them; of no length where it is neither level nor upright. */
    static PdfRule between(float x1, float y1, float x2, float y2) {
        float width = Math.abs(x2 - x1);
        float height = Math.abs(y2 - y1);
        if (height <= THIN && width >= SHORTEST) {
            return new PdfRule(true, (y1 + y2) / 2, Math.min(x1, x2), Math.max(x1, x2));
        }
        if (width <= THIN && height >= SHORTEST) {
            return new PdfRule(false, (x1 + x2) / 2, Math.min(y1, y2), Math.max(y1, y2));
        }
        return NONE;
    }

    boolean isDrawn() {
        return to > from;
    }

    boolean covers(float position) {
        return from <= position && position <= to;
    }

    /** Whether an upright and a level line meet, give or take what a pen is wide. */
    boolean meets(PdfRule other) {
        return level != other.level
                && other.at >= from - THIN
                && other.at <= to + THIN
                && at >= other.from - THIN
                && at <= other.to + THIN;
    }

    /** This line where that one is, if it is nearly there. */
    PdfRule alignedTo(PdfRule other) {
        return level == other.level && Math.abs(at - other.at) <= THIN / 2
                ? new PdfRule(level, other.at, from, to)
                : this;
    }

    /** Whether one line goes on in the other. */
    boolean continues(PdfRule other) {
        return level == other.level && at == other.at && from <= other.to + THIN && other.from <= to + THIN;
    }

    PdfRule joined(PdfRule other) {
        return new PdfRule(level, at, Math.min(from, other.from), Math.max(to, other.to));
    }
}
