package dk.tovholder.extraction.section;

import dk.tovholder.extraction.text.SourceText;
import dk.tovholder.extraction.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/** Cuts tokens into lines and reads what each begins with. */
final class LineReader {
    private static final int DEEPEST_HEADING = 6;
    private static final int LONGEST_HEADER = 4;
    private static final int SHORTEST_RULE = 3;
    private static final int LONGEST_HEADING = 100;

    private final Tokens tokens;
    private final SourceText text;
    private final MarkerReader markers;
    private boolean afterRule;

    /** Whether one pipe parts the line above in two. */
    private boolean parts;

    LineReader(Tokens tokens, MarkerReader markers) {
        this.tokens = tokens;
        text = tokens.text();
        this.markers = markers;
    }

    List<Line> read() {
        List<Line> lines = new ArrayList<>();
        int from = 0;
        while (from < tokens.size()) {
            int to = from + 1;
            while (to < tokens.size() && !tokens.has(to, Tokens.NEWLINE)) {
                to++;
            }
            if (isRule(from, to)) {
                rule(lines, from);
            } else {
                add(lines, isDecorated(from, to) ? decorated(from + 1, to - 1) : line(from, to));
            }
            from = to;
        }
        return lines;
    }

    /** Lines one below the other that a pipe parts in two are rows: "Dato | Emne", "7.12. | Julebasar". */
    private void add(List<Line> lines, Line line) {
        int above = lines.size() - 1;
        boolean parted = pipes(line.from(), line.to()) == 1;
        if (parted && parts && !line.blankBefore()) {
            lines.set(above, lines.get(above).asRow());
            lines.add(line.asRow());
        } else {
            lines.add(line);
        }
        parts = parted;
    }

    /** "-----", "=====", "----  -----  ---" below the names of columns. */
    private boolean isRule(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean run =
                    tokens.isMark(i, '-') || tokens.isMark(i, '=') || tokens.isMark(i, '_') || tokens.isMark(i, '*');
            if (!run || tokens.length(i) < SHORTEST_RULE || i > from && !tokens.has(i, Tokens.WIDE)) {
                return false;
            }
        }
        return true;
    }

    /** "--- 1. Dagsorden ---", "=== Økonomi ===". */
    private boolean isDecorated(int from, int to) {
        return to - from > 2
                && isRule(from, from + 1)
                && tokens.length(to - 1) >= SHORTEST_RULE
                && isRule(to - 1, to)
                && tokens.isSpaced(from + 1);
    }

    /** What stands between, as if it were bold. */
    private Line decorated(int from, int to) {
        Line line = line(from, to);
        return new Line(
                line.from(),
                line.to(),
                line.indent(),
                line.width(),
                true,
                line.level(),
                true,
                line.row(),
                line.marker());
    }

    /** A rule right below a line makes it a heading; any other only parts what stands around it. */
    private void rule(List<Line> lines, int rule) {
        parts = false;
        afterRule = true;
        boolean under = !lines.isEmpty() && !tokens.has(rule, Tokens.BLANK_LINE);
        Line above = under ? lines.get(lines.size() - 1) : null;
        if (above != null && above.width() <= LONGEST_HEADING && !above.row() && above.level() == 0) {
            lines.set(lines.size() - 1, above.asHeading(tokens.isMark(rule, '=') ? 1 : 2));
        }
    }

    private Line line(int from, int to) {
        boolean gap = afterRule || tokens.has(from, Tokens.BLANK_LINE);
        afterRule = false;
        int start = lineStart(tokens.start(from));
        boolean row = tokens.isMark(from, '|') || pipes(from, to) > 1 || hasTab(from, to);
        int level = level(from, to);
        int first = level > 0 ? from + 1 : from;
        Marker marker = markers.read(first, to);
        return new Line(
                from,
                to,
                indent(start, tokens.start(from)),
                width(from, to),
                gap,
                level,
                isBold(first, to),
                row,
                marker);
    }

    private int lineStart(int offset) {
        int start = offset;
        while (start > 0 && text.charAt(start - 1) != '\n') {
            start--;
        }
        return start;
    }

    private int pipes(int from, int to) {
        int pipes = 0;
        for (int i = from; i < to; i++) {
            pipes += tokens.isMark(i, '|') && tokens.isSpaced(i) ? 1 : 0;
        }
        return pipes;
    }

    /** A tab between words, or after a short header whose neighbour is empty; not one that only sets off a number. */
    private boolean hasTab(int from, int to) {
        int first = tokens.start(from);
        int end = tokens.end(to - 1);
        for (int i = first; i < end; i++) {
            if (text.charAt(i) == '\t' && !isAfterMarker(i, first)) {
                return true;
            }
        }
        return to - from <= LONGEST_HEADER && end < text.length() && text.charAt(end) == '\t';
    }

    /** "1.⇥Økonomi" and "•⇥Status" are list items as Word pastes them. */
    private boolean isAfterMarker(int tab, int first) {
        int visible = 0;
        for (int i = first; i < tab; i++) {
            if (text.charAt(i) > ' ') {
                visible++;
            }
            if (visible > 4 || Character.isLetter(text.charAt(i)) && visible > 1) {
                return false;
            }
        }
        return visible > 0 && !Character.isDigit(text.charAt(tab - 1));
    }

    private int indent(int start, int first) {
        int columns = 0;
        for (int i = start; i < first; i++) {
            columns += text.charAt(i) == '\t' ? 4 : 1;
        }
        return columns;
    }

    /** Of the line as it was printed; where a hyphen joins two, of the second. */
    private int width(int from, int to) {
        int start = text.originalOffset(tokens.start(from));
        int end = text.originalOffset(tokens.end(to - 1) - 1) + 1;
        int printed = end;
        while (printed > start && text.original().charAt(printed - 1) != '\n') {
            printed--;
        }
        return end - printed;
    }

    private int level(int from, int to) {
        boolean heading = tokens.isMark(from, '#') && from + 1 < to && tokens.isSpaced(from + 1);
        return heading ? Math.min(tokens.length(from), DEEPEST_HEADING) : 0;
    }

    private boolean isBold(int from, int to) {
        int last = to - 1;
        while (last > from && !tokens.isWord(last) && !tokens.isNumber(last)) {
            last--;
        }
        return text.isBold(tokens.start(from)) && text.isBold(tokens.end(last) - 1);
    }
}
