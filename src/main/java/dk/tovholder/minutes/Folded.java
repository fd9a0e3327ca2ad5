package dk.tovholder.minutes;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Text as it is compared: NFC, small letters, single blanks. SQLite itself folds ASCII only. */
final class Folded {
    private Folded() {}

    static String of(String text) {
        return String.join(" ", tokens(Normalizer.normalize(text, Normalizer.Form.NFC), false))
                .toLowerCase(Locale.ROOT);
    }

    /** The same words with single blanks between. */
    static String spaces(String text) {
        return String.join(" ", tokens(text, false));
    }

    /** The words of a query, without signs. */
    static List<String> words(String query) {
        return tokens(of(query), true);
    }

    private static List<String> tokens(String text, boolean wordsOnly) {
        List<String> tokens = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i < text.length() && belongs(text.charAt(i), wordsOnly);
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                tokens.add(text.substring(start, i));
                start = -1;
            }
        }
        return tokens;
    }

    private static boolean belongs(char c, boolean wordsOnly) {
        return wordsOnly ? Character.isLetterOrDigit(c) : !Character.isWhitespace(c) && !Character.isSpaceChar(c);
    }
}
