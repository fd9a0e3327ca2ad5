package dk.tovholder.extraction.text;

/**
 * Turns tags and line ends into lines, bullets and cells. Breaks are held back until text follows, so that empty
 * paragraphs leave nothing; inside a table row (a line of pipes or tabs, an HTML cell) they become {@link
 * Characters#CELL_BREAK} and the row stays one line.
 */
final class Layout {
    private static final int NOTHING = -1;
    private final Buffer out;
    private int pending = NOTHING;
    private String prefix = "";
    private boolean rowLine;
    private boolean lineStarted;
    private boolean inCell;
    private boolean blankLine;
    private int cells;

    Layout(Buffer out) {
        this.out = out;
    }

    /** Before a character that is copied. */
    void visible(char c, int at) {
        if (c == ' ') {
            return;
        }
        if (!lineStarted) {
            lineStarted = true;
            rowLine |= c == '|';
        }
        blankLine = false;
        if (c == '|') {
            forget();
        } else if (pending != NOTHING) {
            release(at);
        }
    }

    private void forget() {
        pending = NOTHING;
        prefix = "";
    }

    private void release(int at) {
        int source = pending == NOTHING ? at : pending;
        pending = NOTHING;
        char before = out.lastVisible();
        boolean row = inRow();
        boolean atStart = before == '\n' || before == Characters.CELL_BREAK || row && (before == '|' || before == '\t');
        if (!atStart) {
            out.append(row ? Characters.CELL_BREAK : '\n', source);
        }
        for (int i = 0; i < prefix.length(); i++) {
            out.append(prefix.charAt(i), source);
        }
        prefix = "";
        lineStarted = true;
    }

    boolean inRow() {
        return rowLine || inCell;
    }

    void blank(char c, int at) {
        if (c == '\t') {
            rowLine = true;
            forget();
            out.append('\t', at);
        } else {
            out.append(' ', at);
        }
    }

    /** A line end of the source; inside an HTML cell it is a blank, unless a whole line is empty. */
    void lineEnd(int at) {
        if (inCell && !blankLine) {
            blankLine = true;
            out.append(' ', at);
            return;
        }
        endLine(at);
    }

    /** A break within a cell of a row of tabs. */
    void cellBreak(int at) {
        rowLine = true;
        hold(at, "");
    }

    private void endLine(int at) {
        inCell = false;
        rowLine = false;
        lineStarted = false;
        if (prefix.isEmpty()) {
            pending = NOTHING;
        }
        out.append('\n', at);
    }

    void tag(HtmlTag tag, int at) {
        switch (tag.effect()) {
            case NONE -> {}
            case BREAK -> hold(at, "");
            case BULLET -> hold(at, tag.closing() ? "" : "- ");
            case HEADING -> hold(at, tag.closing() ? "" : "#".repeat(tag.level()) + " ");
            case BOLD -> bold(tag, at);
            case ROW -> row(at);
            case CELL -> cell(tag, at);
        }
    }

    private void hold(int at, String newPrefix) {
        if (pending == NOTHING) {
            pending = at;
        }
        if (!newPrefix.isEmpty()) {
            prefix = newPrefix;
        }
    }

    private void bold(HtmlTag tag, int at) {
        if (tag.closing()) {
            out.bold.close(out.length());
        } else {
            if (pending != NOTHING) {
                release(at);
            }
            out.bold.open(out.length());
        }
    }

    private void row(int at) {
        inCell = false;
        rowLine = false;
        cells = 0;
        hold(at, "");
    }

    private void cell(HtmlTag tag, int at) {
        if (tag.closing()) {
            return;
        }
        if (cells == 0) {
            release(at);
        } else {
            out.append('\t', at);
        }
        cells++;
        inCell = true;
        forget();
    }
}
