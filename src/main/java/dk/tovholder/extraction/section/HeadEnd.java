package dk.tovholder.extraction.section;

/** Finds the line where the head of the minutes ends and the text begins. */
final class HeadEnd {
    private static final int LONGEST_LINE = 12;
    private static final int DEEP = 4;
    private static final int LONGEST_HEAD = 40;

    private final LineKinds lines;
    private final Frame frame;
    private final TableReader tables;

    HeadEnd(LineKinds lines, Frame frame, TableReader tables) {
        this.tables = tables;
        this.lines = lines;
        this.frame = frame;
    }

    int find() {
        if (frame.titles().length > 0) {
            return frame.titles()[0];
        }
        int table = table();
        if (table > 0) {
            return table;
        }
        int at = 0;
        while (at < lines.size() && isHead(at)) {
            at++;
        }
        return at;
    }

    /** The first line of the table that holds the points, where nothing but the head stands before it; else 0. */
    private int table() {
        for (int i = 0; i + 1 < Math.min(lines.size(), LONGEST_HEAD); i++) {
            SectionKind kind = lines.section(i);
            if (kind != null && kind != SectionKind.CONTENTS && kind != SectionKind.DECISION) {
                return 0;
            }
            if (lines.line(i).row() && tables.isHeader(i) && lines.line(i + 1).row()) {
                return i;
            }
        }
        return 0;
    }

    private boolean isHead(int index) {
        Line line = lines.line(index);
        SectionKind kind = lines.section(index);
        if (line.row() && lines.field(index) == null || kind != null && kind != SectionKind.CONTENTS) {
            return false;
        }
        boolean goesOn = index > 0 && !line.blankBefore() && line.indent() >= DEEP;
        boolean shortLine = line.to() - line.from() <= LONGEST_LINE && !lines.endsSentence(index);
        return lines.field(index) != null
                || goesOn
                || index < 1 && !lines.endsSentence(index)
                || shortLine && !line.marker().isList();
    }
}
