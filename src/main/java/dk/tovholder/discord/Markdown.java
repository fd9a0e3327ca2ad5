package dk.tovholder.discord;

import java.util.Locale;

/** Text in which nothing of Discord's Markdown comes alive: no emphasis, list, quote, mention, time, link or heading. */
final class Markdown {
    /** Breaks a word for Discord and not for the eye. */
    private static final char INVISIBLE = '\u200b';

    private static final String MARKUP = "\\*_`~|[]";
    private static final String LINE_MARKUP = "#->+";
    private static final String LINK = "://";

    private final StringBuilder escaped = new StringBuilder();
    private final String text;
    private boolean lineStart;

    private Markdown(String text, boolean lineStart) {
        this.text = text;
        this.lineStart = lineStart;
    }

    /** @param lineStart whether the text begins a line, where {@code 1.} and {@code #} have a meaning of their own */
    static String escape(String text, boolean lineStart) {
        Markdown markdown = new Markdown(text, lineStart);
        for (int i = 0; i < text.length(); i++) {
            markdown.append(i);
        }
        return markdown.escaped.toString();
    }

    /** The same within backticks, where only mentions could still be read by a machine. */
    static String code(String text) {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            code.append(c == '`' ? '\'' : c);
            if (opensMention(text, i)) {
                code.append(INVISIBLE);
            }
        }
        return code.toString();
    }

    private void append(int i) {
        char c = text.charAt(i);
        boolean mention = opensMention(text, i);
        if (MARKUP.indexOf(c) >= 0
                || lineStart && LINE_MARKUP.indexOf(c) >= 0
                || mention && c == '<'
                || text.startsWith(LINK, i)) {
            escaped.append('\\');
        } else if (lineStart && numbersEntry(i)) {
            escaped.append(INVISIBLE);
        }
        escaped.append(c);
        if (mention) {
            escaped.append(INVISIBLE);
        }
        lineStart = c == '\n' || lineStart && c == ' ';
    }

    /** {@code 1. maj} would become the first entry of a list. */
    private boolean numbersEntry(int start) {
        int end = start;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return end > start && (text.startsWith(". ", end) || text.substring(end).equals("."));
    }

    private static boolean opensMention(String text, int i) {
        char c = text.charAt(i);
        if (c == '<') {
            char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
            return next != ' ' && next != '=' && !Character.isDigit(next);
        }
        return c == '@' && (says(text, i + 1, "everyone") || says(text, i + 1, "here"));
    }

    private static boolean says(String text, int start, String word) {
        return text.length() >= start + word.length()
                && text.substring(start, start + word.length())
                        .toLowerCase(Locale.ROOT)
                        .equals(word);
    }
}
