package dk.tovholder.document;

import java.util.stream.Collectors;

/** Text of a block that grows piece by piece; bold runs get the marks {@code **} of Markdown. */
final class InlineText {
    private static final String MARK = "**";
    private final StringBuilder plain = new StringBuilder();
    private final StringBuilder marked = new StringBuilder();
    private final StringBuilder run = new StringBuilder();
    private boolean bold;

    void append(String text, boolean isBold) {
        if (isBold != bold && !text.isBlank()) {
            endRun();
            bold = isBold;
        }
        plain.append(text);
        run.append(text);
    }

    /** A line break within the block. */
    void lineBreak() {
        endRun();
        plain.append('\n');
        marked.append('\n');
    }

    boolean isBlank() {
        return plain.toString().isBlank();
    }

    String plain() {
        return tidy(plain);
    }

    String marked() {
        endRun();
        return tidy(marked);
    }

    /** Without blanks around line breaks. */
    private static String tidy(StringBuilder text) {
        return text.toString()
                .lines()
                .map(String::strip)
                .collect(Collectors.joining("\n"))
                .strip();
    }

    void clear() {
        plain.setLength(0);
        marked.setLength(0);
        run.setLength(0);
    }

    private void endRun() {
        String text = run.toString();
        run.setLength(0);
        String core = text.strip();
        if (!bold || core.contains("*") || core.chars().noneMatch(Character::isLetterOrDigit)) {
            marked.append(text);
            return;
        }
        int start = text.indexOf(core);
        marked.append(text, 0, start).append(MARK).append(core).append(MARK);
        marked.append(text, start + core.length(), text.length());
    }
}
