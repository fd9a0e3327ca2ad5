package dk.tovholder.extraction.text;

/** Words broken over a line end: "god-/kendt" is one word, "Børn-/og" and "skole-/hjem-samarbejde" are not. */
final class Hyphenation {
    private static final int LONGEST_WORD = 60;

    private Hyphenation() {}

    /** Offset where the word goes on after this hyphen, or -1 where no word was broken. */
    static int rest(String text, int hyphen) {
        if (hyphen == 0 || !Character.isLetter(text.charAt(hyphen - 1))) {
            return -1;
        }
        int at = skipBlanks(text, hyphen + 1);
        if (at >= text.length() || !Characters.isLineEnd(text.charAt(at))) {
            return -1;
        }
        boolean pair = text.charAt(at) == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
        at = skipBlanks(text, at + (pair ? 2 : 1));
        return at < text.length() && Character.isLowerCase(text.charAt(at)) && goesOn(text, at) ? at : -1;
    }

    private static int skipBlanks(String text, int from) {
        int at = from;
        int limit = Math.min(text.length(), from + 200);
        while (at < limit && Characters.isBlank(text.charAt(at)) && !Characters.isLineEnd(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean goesOn(String text, int start) {
        int limit = Math.min(text.length(), start + LONGEST_WORD);
        int end = start;
        while (end < limit && Character.isLetter(text.charAt(end))) {
            end++;
        }
        boolean hyphenated =
                end + 1 < text.length() && text.charAt(end) == '-' && Character.isLetter(text.charAt(end + 1));
        return !hyphenated && !isConjunction(text, start, end - start);
    }

    private static boolean isConjunction(String text, int start, int length) {
        return length == 2 && text.startsWith("og", start)
                || length == 5 && text.startsWith("eller", start)
                || length == 4 && text.startsWith("samt", start);
    }
}
