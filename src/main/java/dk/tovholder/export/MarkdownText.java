package dk.tovholder.export;

/** Text that Markdown shows as it is. */
public final class MarkdownText {
    private static final String SPECIAL = "\\`*_[]<>#|~";

    private MarkdownText() {}

    public static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (SPECIAL.indexOf(c) >= 0) {
                escaped.append('\\');
            }
            escaped.append(c == '\n' || c == '\r' ? ' ' : c);
        }
        return escaped.toString();
    }
}
