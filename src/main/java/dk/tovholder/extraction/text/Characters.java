package dk.tovholder.extraction.text;

/** What the normaliser does with a single character. */
final class Characters {
    /** A break inside a table cell, where the row goes on. */
    static final char CELL_BREAK = '\u2028';

    private static final boolean[] PLAIN = plain();

    private Characters() {}

    private static boolean[] plain() {
        boolean[] plain = new boolean[0x300];
        for (char c = ' '; c < 0x300; c++) {
            plain[c] = c < 0x7F ? "<&-*_".indexOf(c) < 0 : c >= 0xC0;
        }
        return plain;
    }

    /** Copied as it stands: nearly all of a text. */
    static boolean isPlain(char c) {
        return c < 0x300 ? PLAIN[c] : c >= 0x2012 && c < 0x2028;
    }

    static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == 0x0B || c == 0x85 || c == '\u2028' || c == '\u2029';
    }

    /** Without width or only steering direction, among them the byte order mark and the variation selectors. */
    static boolean isInvisible(char c) {
        return c >= '\u200B' && c <= '\u200F'
                || c >= '\u202A' && c <= '\u202E'
                || c >= '\u2060' && c <= '\u206F'
                || c == '\uFEFF'
                || c == '\uFE0F'
                || c == '\uFE0E';
    }

    static boolean isBlank(char c) {
        return c <= ' '
                || c >= 0x7F && c <= 0xA0
                || c >= '\u2000' && c <= '\u200A'
                || c == '\u202F'
                || c == '\u205F'
                || c == '\u3000';
    }

    static boolean isCombining(char c) {
        return c >= '\u0300' && c <= '\u036F';
    }

    /** The letters of a typographic ligature, or an empty string. */
    static String ligature(char c) {
        return switch (c) {
            case '\uFB00' -> "ff";
            case '\uFB01' -> "fi";
            case '\uFB02' -> "fl";
            case '\uFB03' -> "ffi";
            case '\uFB04' -> "ffl";
            case '\uFB05', '\uFB06' -> "st";
            default -> "";
        };
    }

    /** Lower case without a locale; the letters of Danish first. */
    static char lower(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : c;
        }
        return c >= 0xC0 && c <= 0xDE && c != 0xD7 ? (char) (c + 0x20) : Character.toLowerCase(c);
    }

    static boolean isLetter(char c) {
        if (c < 0x80) {
            int lower = c | 0x20;
            return lower >= 'a' && lower <= 'z';
        }
        return c >= 0xC0 && c <= 0x24F ? c != 0xD7 && c != 0xF7 : Character.isLetter(c) || isCombining(c);
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isUpper(char c) {
        return c < 0x80 ? c >= 'A' && c <= 'Z' : Character.isUpperCase(c);
    }
}
