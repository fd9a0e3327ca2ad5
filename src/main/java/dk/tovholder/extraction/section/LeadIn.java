package dk.tovholder.extraction.section;

import dk.tovholder.extraction.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Follows a line that leads in what comes below it, and knows when that ends. */
final class LeadIn {
    private static final int LONGEST_LISTED = 90;

    private final LineKinds lines;
    private final Tokens tokens;
    private final PassageWriter writer;
    private State state = State.NONE;
    private int indent;

    /** The section to go back to, or null. */
    private @Nullable SectionKind outer;

    private enum State {
        NONE,
        /** Just said. */
        FRESH,
        /** In a list with bullets below it. */
        LIST,
        /** In short lines below it. */
        LINES,
        /** In paragraphs below it, all of them talk. */
        TALK
    }

    LeadIn(LineKinds lines, PassageWriter writer) {
        this.lines = lines;
        tokens = lines.tokens;
        this.writer = writer;
    }

    /** A heading or a new point. */
    void clear() {
        state = State.NONE;
        writer.leadIn = null;
        outer = null;
    }

    private void end() {
        if (outer != null) {
            writer.section = outer;
        }
        clear();
    }

    /** A heading with a colon leads in as well; after it the section is again the one given. */
    void heading(Words words, SectionKind back) {
        state = State.FRESH;
        writer.leadIn = words;
        outer = back;
    }

    /** After a block: its last sentence leads in what follows where it ends in a colon. */
    void after(Words block, int line) {
        if (block.isEmpty() || !tokens.isMark(block.end() - 1, ':')) {
            return;
        }
        Words last = lastSentence();
        if (last == null) {
            return;
        }
        SectionKind back = outer == null ? writer.section : outer;
        boolean talk = lines.words.leadsInTalk(tokens, last);
        clear();
        state = State.FRESH;
        writer.leadIn = last;
        indent = lines.line(line).indent();
        if (talk) {
            outer = back;
            writer.section = SectionKind.TALK;
        }
    }

    private @Nullable Words lastSentence() {
        int size = writer.passages().size();
        return size == 0 ? null : writer.passages().get(size - 1).words();
    }

    /** Before a list item; whether it begins the list just led in. */
    boolean startsList() {
        boolean fresh = state == State.FRESH;
        if (fresh) {
            state = State.LIST;
        } else if (state == State.LINES) {
            end();
        }
        return fresh || state == State.LIST;
    }

    /** Before a paragraph; whether it is a line of a list without bullets. */
    boolean paragraph(int index, Words block) {
        Line line = lines.line(index);
        boolean shortLine = line.width() <= LONGEST_LISTED;
        switch (state) {
            case FRESH -> {
                if (!line.blankBefore() && shortLine) {
                    state = State.LINES;
                    indent = line.indent();
                    return true;
                }
                state = writer.section == SectionKind.TALK ? State.TALK : State.LIST;
                return false;
            }
            case LINES -> {
                if (!line.blankBefore() && line.indent() >= indent && shortLine) {
                    return true;
                }
                end();
                return false;
            }
            case LIST -> {
                end();
                return false;
            }
            default -> {
                return false;
            }
        }
    }
}
