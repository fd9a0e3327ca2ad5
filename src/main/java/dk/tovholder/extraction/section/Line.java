package dk.tovholder.extraction.section;

/**
 * A line that is not empty.
 *
 * @param from its first token
 * @param to token after its last
 * @param indent columns before its first character
 * @param width columns from its first character to its last, as it was printed
 * @param blankBefore whether an empty line stands before it
 * @param level of a heading marked as such ("## "), else 0
 * @param bold whether all of it is bold
 * @param row whether it is a row of a table
 * @param marker bullet, number or letter; read after the heading mark
 */
record Line(
        int from,
        int to,
        int indent,
        int width,
        boolean blankBefore,
        int level,
        boolean bold,
        boolean row,
        Marker marker) {

    Line asHeading(int newLevel) {
        return new Line(from, to, indent, width, blankBefore, newLevel, bold, row, marker);
    }

    Line marked(Marker newMarker) {
        return new Line(from, to, indent, width, blankBefore, level, bold, row, newMarker);
    }

    Line narrowed(Words words) {
        Marker none = Marker.none(words.start());
        return new Line(words.start(), words.end(), indent, width, blankBefore, level, bold, row, none);
    }

    Line asRow() {
        return new Line(from, to, indent, width, blankBefore, level, bold, true, marker);
    }

    /** Its words without heading mark, number or bullet. */
    Words body() {
        return new Words(marker.body(), to);
    }
}
