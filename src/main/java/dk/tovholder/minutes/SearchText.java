package dk.tovholder.minutes;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/**
 * Text as a search compares it: the words in small letters, a blank on both sides of each. Danish letters are written with
 * two as many keyboards have to, accents are left out.
 */
final class SearchText {
    private SearchText() {}

    static String of(String text) {
        List<String> words = words(text);
        return words.isEmpty() ? "" : " " + String.join(" ", words) + " ";
    }

    static List<String> words(String text) {
        return Folded.words(letters(text));
    }

    private static String letters(String text) {
        String small = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder(small.length());
        for (int i = 0; i < small.length(); i++) {
            char c = small.charAt(i);
            switch (c) {
                case 'æ', 'ä' -> plain.append("ae");
                case 'ø', 'ö' -> plain.append("oe");
                case 'å' -> plain.append("aa");
                default -> plain.append(c < 0x80 ? c : withoutAccent(c));
            }
        }
        return plain.toString();
    }

    private static char withoutAccent(char c) {
        return Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
    }
}
