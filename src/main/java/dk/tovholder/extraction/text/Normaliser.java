package dk.tovholder.extraction.text;

import java.text.Normalizer;

/** One pass from a text as it was given to one that rules can read; see {@link SourceText}. */
final class Normaliser {
    private final String text;
    private final Buffer out;
    private final Emphasis emphasis;
    private final Layout layout;
    private int nextTab = -1;
    private int nextLine = -1;

    Normaliser(String text) {
        this.text = text;
        out = new Buffer(text.length());
        emphasis = new Emphasis(text);
        layout = new Layout(out);
    }

    Buffer run() {
        int length = text.length();
        int at = 0;
        while (at < length) {
            char c = text.charAt(at);
            at = Characters.isPlain(c) ? plain(c, at) : special(c, at);
        }
        out.bold.close(out.length());
        return out;
    }

    /** Copies a run of characters that stay as they are; the layout cares for the first visible one only. */
    private int plain(char first, int start) {
        if (first == ' ') {
            out.append(' ', start);
            return start + 1;
        }
        layout.visible(first, start);
        int end = start + 1;
        while (end < text.length() && Characters.isPlain(text.charAt(end))) {
            end++;
        }
        out.append(text, start, end);
        return end;
    }

    /** Handles what is not simply copied; returns where to go on. */
    private int special(char c, int at) {
        if (c == '<') {
            return tag(at);
        }
        if (c == '&') {
            return entity(at);
        }
        if (c == '-' || c == '\u00AD' || c == '\u2010' || c == '\u2011') {
            return hyphen(c, at);
        }
        if (c == '*' || c == '_') {
            return mark(c, at);
        }
        if (c == Characters.CELL_BREAK && isInRow(at)) {
            layout.cellBreak(at);
            return at + 1;
        }
        if (Characters.isLineEnd(c)) {
            return lineEnd(c, at);
        }
        character(c, at);
        return at + 1;
    }

    private int tag(int at) {
        HtmlTag tag = HtmlTag.at(text, at);
        if (tag == null) {
            copy('<', at);
            return at + 1;
        }
        layout.tag(tag, at);
        return tag.end();
    }

    private int entity(int at) {
        int end = Entities.end(text, at);
        if (end < 0) {
            copy('&', at);
            return at + 1;
        }
        int codePoint = Entities.codePoint(text, at, end);
        if (Character.isSupplementaryCodePoint(codePoint)) {
            copy(Character.highSurrogate(codePoint), at);
            copy(Character.lowSurrogate(codePoint), at);
        } else if (codePoint != 0xAD) {
            character((char) codePoint, at);
        }
        return end;
    }

    private int hyphen(char c, int at) {
        int rest = Hyphenation.rest(text, at);
        if (rest >= 0) {
            out.markJoin();
            return rest;
        }
        if (c != '\u00AD') {
            copy('-', at);
        }
        return at + 1;
    }

    private int mark(char c, int at) {
        int length = emphasis.markAt(at);
        if (length == 0) {
            copy(c, at);
            return at + 1;
        }
        if (emphasis.inBold()) {
            layout.visible(c, at);
            out.bold.open(out.length());
        } else {
            out.bold.close(out.length());
        }
        return at + length;
    }

    private int lineEnd(char c, int at) {
        boolean pair = c == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
        int end = at + (pair ? 2 : 1);
        layout.lineEnd(at);
        return end;
    }

    /** Whether a tab stands on this line of the source: before the break, or after it. */
    private boolean isInRow(int at) {
        nextTab = nextTab < at ? next('\t', at) : nextTab;
        nextLine = nextLine < at ? next('\n', at) : nextLine;
        return layout.inRow() || nextTab < nextLine;
    }

    private int next(char c, int from) {
        int found = text.indexOf(c, from);
        return found < 0 ? text.length() : found;
    }

    private void character(char c, int at) {
        if (Characters.isBlank(c) || Characters.isLineEnd(c)) {
            layout.blank(c, at);
        } else if (Characters.isCombining(c) && out.length() > 0) {
            compose(c, at);
        } else if (c >= '\uFB00' && c <= '\uFB06') {
            String letters = Characters.ligature(c);
            for (int i = 0; i < letters.length(); i++) {
                copy(letters.charAt(i), at);
            }
        } else if (!Characters.isInvisible(c) && c != '\u00AD') {
            copy(c == '\u212B' ? 'Å' : c, at);
        }
    }

    private void compose(char mark, int at) {
        String composed = Normalizer.normalize("" + out.last() + mark, Normalizer.Form.NFC);
        if (composed.length() == 1) {
            out.replaceLast(composed.charAt(0));
        } else {
            copy(mark, at);
        }
    }

    private void copy(char c, int at) {
        layout.visible(c, at);
        out.append(c, at);
    }
}
