package dk.tovholder.extraction.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An HTML tag left in a text.
 *
 * @param effect what it does to the layout
 * @param closing whether it is an end tag
 * @param level of a heading, else 0
 * @param end offset after the tag
 */
record HtmlTag(Effect effect, boolean closing, int level, int end) {
    /** Longer tags than this are taken as text; keeps the search for ">" linear. */
    private static final int LONGEST = 600;

    private static final int LONGEST_NAME = 10;
    private static final Map<String, Effect> EFFECTS = effects();

    enum Effect {
        NONE,
        BREAK,
        BULLET,
        HEADING,
        BOLD,
        ROW,
        CELL
    }

    private static Map<String, Effect> effects() {
        Map<String, Effect> effects = new HashMap<>();
        put(effects, Effect.NONE, "a", "em", "i", "u", "span", "font", "sup", "sub", "small", "img", "s", "del");
        put(effects, Effect.NONE, "ins", "mark", "abbr", "code", "label", "o", "center", "colgroup", "col", "link");
        put(effects, Effect.BREAK, "p", "br", "div", "ul", "ol", "hr", "table", "tbody", "thead", "tfoot", "html");
        put(effects, Effect.BREAK, "body", "head", "section", "article", "header", "footer", "main", "nav", "aside");
        put(effects, Effect.BREAK, "blockquote", "pre", "dl", "dt", "dd", "figure", "caption", "address", "title");
        put(effects, Effect.BULLET, "li");
        put(effects, Effect.HEADING, "h1", "h2", "h3", "h4", "h5", "h6");
        put(effects, Effect.BOLD, "b", "strong");
        put(effects, Effect.ROW, "tr");
        put(effects, Effect.CELL, "td", "th");
        return Map.copyOf(effects);
    }

    private static void put(Map<String, Effect> effects, Effect effect, String... names) {
        for (String name : names) {
            effects.put(name, effect);
        }
    }

    /** The tag that starts at this "&lt;", or null where it is just a character ("&lt;3", "&lt;kim@by.dk&gt;"). */
    static @Nullable HtmlTag at(String text, int lessThan) {
        int at = lessThan + 1;
        boolean closing = at < text.length() && text.charAt(at) == '/';
        int start = closing ? at + 1 : at;
        int end = start;
        int limit = Math.min(text.length(), start + LONGEST_NAME);
        while (end < limit && isNamePart(text.charAt(end))) {
            end++;
        }
        if (end == start || end >= text.length() || isPartOfLongerName(text.charAt(end))) {
            return null;
        }
        String name = text.substring(start, end).toLowerCase(Locale.ROOT);
        Effect effect = EFFECTS.get(name);
        int close = effect == null ? -1 : close(text, end);
        if (effect == null || close < 0) {
            return null;
        }
        return new HtmlTag(effect, closing, effect == Effect.HEADING ? name.charAt(1) - '0' : 0, close + 1);
    }

    private static boolean isNamePart(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '1' && c <= '6';
    }

    /** Office pastes {@code <o:p>}. */
    private static boolean isPartOfLongerName(char c) {
        return c != '>' && c != '/' && c != ':' && !Character.isWhitespace(c);
    }

    private static int close(String text, int from) {
        int limit = Math.min(text.length(), from + LONGEST);
        for (int i = from; i < limit; i++) {
            char c = text.charAt(i);
            if (c == '>') {
                return i;
            }
            if (c == '<') {
                return -1;
            }
        }
        return -1;
    }
}
