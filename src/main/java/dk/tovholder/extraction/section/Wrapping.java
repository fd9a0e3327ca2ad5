package dk.tovholder.extraction.section;

import dk.tovholder.extraction.text.Tokens;

/**
 * Tells lines that were broken because the page was full from lines that end because the writer wanted it. The next line
 * then begins in small letters or with a digit, or its first word would not have fitted in.
 */
final class Wrapping {
    private static final int NARROWEST = 30;
    private static final int WIDEST = 170;
    private static final int PROSE = 50;
    private static final int GAP = 3;
    private static final int LONGEST_DAY = 8;
    private static final double NEARLY_FULL = 0.6;
    private static final double FULL = 0.93;

    private final LineKinds lines;
    private final Tokens tokens;
    private final Frame frame;
    private final int width;

    Wrapping(LineKinds lines, Frame frame) {
        this.lines = lines;
        tokens = lines.tokens;
        this.frame = frame;
        width = width();
    }

    /** Width of the page: that of the widest line that surely goes on in the next; none where no line does. */
    private int width() {
        int widest = 0;
        int wrapped = 0;
        for (int i = 1; i < lines.size(); i++) {
            Line before = lines.line(i - 1);
            boolean goesOn = !lines.line(i).blankBefore() && startsLow(i) && isOpenEnd(i - 1) && !isNewLine(i);
            if (goesOn && before.width() >= NARROWEST && before.width() <= WIDEST && !before.row()) {
                wrapped++;
                widest = Math.max(widest, before.width() + before.indent());
            }
        }
        return wrapped < 2 && widest < PROSE ? Integer.MAX_VALUE : widest;
    }

    /** "2. Økonomi" below "1. Referat", "7. april - regnskab" below "3. marts - hegn". */
    private boolean isNewLine(int index) {
        Line line = lines.line(index);
        return line.marker().kind() != Marker.Kind.NONE || isDated(line) && isDated(lines.line(index - 1));
    }

    /** The line after the last of the paragraph that begins with this line. */
    int end(int first) {
        int at = first + 1;
        while (at < lines.size() && goesOn(at)) {
            at++;
        }
        return at;
    }

    private boolean goesOn(int index) {
        Line line = lines.line(index);
        if (line.row() || line.level() > 0 || line.marker().isList() || frame.isTitle(index)) {
            return false;
        }
        Line before = lines.line(index - 1);
        if (before.row() || before.level() > 0 || lines.endsWith(index - 1, ':') || startsAnew(index)) {
            return false;
        }
        if (isHanging(index - 1) && !line.blankBefore()) {
            return true;
        }
        if (isRightColumn(before, line)) {
            return goesOnBelow(index);
        }
        boolean indented = before.marker().kind() == Marker.Kind.NONE && Math.abs(line.indent() - before.indent()) > 1;
        if (indented || hasColumns(before)) {
            return false;
        }
        boolean heading = lines.section(index - 1) != null && before.marker().kind() == Marker.Kind.NONE;
        if (heading || before.bold() != line.bold() && (before.bold() || line.bold())) {
            return false;
        }
        return line.blankBefore() ? goesOnAfterGap(index) : goesOnBelow(index);
    }

    /** Gaps inside a line part columns ("øltelt      Verner"); such a line is not running text. */
    private boolean hasColumns(Line line) {
        for (int i = line.marker().body() + 1; i < line.to(); i++) {
            int gap = tokens.start(i) - tokens.end(i - 1);
            if (gap >= GAP && !tokens.isMark(i - 1, '.') && !tokens.isMark(i - 1, ':')) {
                return true;
            }
        }
        return false;
    }

    /** Below the text that follows the last gap of the line before: "8  Næste gang      Torsdag d. 3/12. Punkter: hilsen". */
    private boolean isRightColumn(Line before, Line line) {
        if (line.blankBefore() || line.indent() <= before.indent() + 1) {
            return false;
        }
        int begin = tokens.start(before.from()) - before.indent();
        for (int i = before.to() - 1; i > before.from(); i--) {
            if (tokens.start(i) - tokens.end(i - 1) >= GAP) {
                return tokens.start(i) - begin == line.indent();
            }
        }
        return false;
    }

    private boolean startsAnew(int index) {
        Line line = lines.line(index);
        return isDated(line) && isDated(lines.line(index - 1))
                || lines.section(index) != null
                || lines.words.labels.at(tokens, line.from(), line.to()) != null
                || startsWithCapital(index) && lines.field(index) != null;
    }

    /** "24. maj: evaluering", "24. maj - evaluering". */
    private boolean isDated(Line line) {
        if (!tokens.isNumber(line.from())) {
            return false;
        }
        for (int i = line.from() + 1; i < Math.min(line.to(), line.from() + LONGEST_DAY); i++) {
            boolean dash = tokens.isSpaced(i) && (tokens.isMark(i, '-') || tokens.isMark(i, '–'));
            if ((tokens.isMark(i, ':') || dash) && tokens.isSpaced(i + 1)) {
                return true;
            }
        }
        return false;
    }

    /** A page break inside a sentence: "varige udviklingstiltag for", empty line, "arbejdspladserne". */
    private boolean goesOnAfterGap(int index) {
        return startsLow(index)
                && tokens.isWord(lines.line(index).from())
                && isOpenEnd(index - 1)
                && lines.line(index - 1).width() >= PROSE;
    }

    private boolean goesOnBelow(int index) {
        int before = lines.line(index - 1).width() + lines.line(index - 1).indent();
        int needed = before + 1 + tokens.length(lines.line(index).from());
        if (startsLow(index) && isOpenEnd(index - 1)) {
            return before >= PROSE || needed >= NEARLY_FULL * width;
        }
        return needed > FULL * width;
    }

    private boolean startsWithCapital(int index) {
        return tokens.has(lines.line(index).from(), Tokens.CAPITALISED);
    }

    /** With a small letter, a digit or a closing mark. */
    private boolean startsLow(int index) {
        int from = lines.line(index).from();
        if (tokens.isWord(from)) {
            return !tokens.has(from, Tokens.CAPITALISED) && !lines.isLow();
        }
        return tokens.isNumber(from)
                || tokens.isMark(from, '.')
                || tokens.isMark(from, ')')
                || tokens.isMark(from, ',');
    }

    /** "Nabil og", "hentes hos brandvæsenet af": a word that something must follow, whatever letter that begins with. */
    private boolean isHanging(int index) {
        Line line = lines.line(index);
        int last = line.to() - 1;
        Phrases.Match<Boolean> match =
                line.to() - line.from() > 2 ? lines.words.hangingWords.match(tokens, last, line.to()) : null;
        return match != null && !tokens.has(last, Tokens.CAPITALISED);
    }

    private boolean isOpenEnd(int index) {
        return !lines.endsSentence(index) && !lines.endsWith(index, ':');
    }
}
