package dk.tovholder.extraction.text;

import java.util.Map;

/** HTML's character references, named and numbered. */
final class Entities {
    private static final int LONGEST = 10;
    private static final Map<String, Integer> NAMED = Map.ofEntries(
            entry("amp", '&'),
            entry("lt", '<'),
            entry("gt", '>'),
            entry("quot", '"'),
            entry("apos", '\''),
            entry("nbsp", '\u00A0'),
            entry("shy", '\u00AD'),
            entry("ensp", '\u2002'),
            entry("emsp", '\u2003'),
            entry("thinsp", '\u2009'),
            entry("zwnj", '\u200C'),
            entry("zwj", '\u200D'),
            entry("ndash", '–'),
            entry("mdash", '—'),
            entry("hellip", '…'),
            entry("bull", '•'),
            entry("middot", '·'),
            entry("sect", '§'),
            entry("deg", '°'),
            entry("frac12", '½'),
            entry("frac14", '¼'),
            entry("times", '×'),
            entry("euro", '€'),
            entry("pound", '£'),
            entry("copy", '©'),
            entry("reg", '®'),
            entry("laquo", '«'),
            entry("raquo", '»'),
            entry("ldquo", '“'),
            entry("rdquo", '”'),
            entry("bdquo", '„'),
            entry("lsquo", '‘'),
            entry("rsquo", '’'),
            entry("rarr", '→'),
            entry("acute", '´'),
            entry("aelig", 'æ'),
            entry("AElig", 'Æ'),
            entry("oslash", 'ø'),
            entry("Oslash", 'Ø'),
            entry("aring", 'å'),
            entry("Aring", 'Å'),
            entry("eacute", 'é'),
            entry("Eacute", 'É'),
            entry("egrave", 'è'),
            entry("aacute", 'á'),
            entry("oacute", 'ó'),
            entry("uuml", 'ü'),
            entry("Uuml", 'Ü'),
            entry("ouml", 'ö'),
            entry("Ouml", 'Ö'),
            entry("auml", 'ä'),
            entry("Auml", 'Ä'));

    private Entities() {}

    private static Map.Entry<String, Integer> entry(String name, char character) {
        return Map.entry(name, (int) character);
    }

    /** Offset after the reference that starts at this ampersand, or -1 where none does. */
    static int end(String text, int ampersand) {
        int limit = Math.min(text.length(), ampersand + LONGEST);
        int at = ampersand + 1;
        while (at < limit && isNamePart(text.charAt(at))) {
            at++;
        }
        if (at >= limit || text.charAt(at) != ';' || codePoint(text, ampersand, at + 1) < 0) {
            return -1;
        }
        return at + 1;
    }

    private static boolean isNamePart(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '#';
    }

    /** The character meant by the reference between these offsets, or -1. */
    static int codePoint(String text, int ampersand, int end) {
        if (text.charAt(ampersand + 1) != '#') {
            return NAMED.getOrDefault(text.substring(ampersand + 1, end - 1), -1);
        }
        boolean hexadecimal = (text.charAt(ampersand + 2) | 0x20) == 'x';
        int first = ampersand + (hexadecimal ? 3 : 2);
        int radix = hexadecimal ? 16 : 10;
        int value = 0;
        for (int i = first; i < end - 1; i++) {
            int digit = Character.digit(text.charAt(i), radix);
            if (digit < 0) {
                return -1;
            }
            value = value * radix + digit;
        }
        boolean character = first < end - 1 && Character.isValidCodePoint(value);
        return character && !(value >= Character.MIN_SURROGATE && value <= Character.MAX_SURROGATE) ? value : -1;
    }
}
