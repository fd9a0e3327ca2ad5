package dk.tovholder.console;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines between words. What a terminal would obey rather than show is left out. */
final class Wrap {
    private static final String DOT = "·";

    private Wrap() {}

    /**
     * @param first what the first line starts with
     * @param further what the others start with
     */
    static List<String> lines(String text, int width, String first, String further) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\n", -1)) {
            wrap(lines, harmless(paragraph), width, lines.isEmpty() ? first : further, further);
        }
        return lines;
    }

    private static void wrap(List<String> lines, String text, int width, String first, String further) {
        StringBuilder line = new StringBuilder(first);
        int start = line.length();
        for (String word : unbreakable(text)) {
            if (line.length() > start && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line = new StringBuilder(further);
                start = line.length();
            }
            line.append(line.length() > start ? " " : "").append(word);
        }
        lines.add(line.toString());
    }

    /** Words, a day with its month and a dot with what it follows taken as one. */
    private static List<String> unbreakable(String text) {
        List<String> words = new ArrayList<>();
        for (String word : text.split(" ")) {
            int last = words.size() - 1;
            if (last >= 0 && (word.equals(DOT) || isOrdinal(words.get(last)))) {
                words.set(last, words.get(last) + " " + word);
            } else {
                words.add(word);
            }
        }
        return words;
    }

    private static boolean isOrdinal(String word) {
        return word.endsWith(".")
                && word.length() > 1
                && word.chars().limit(word.length() - 1L).allMatch(Character::isDigit);
    }

    private static String harmless(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.chars().filter(c -> !Character.isISOControl(c)).forEach(c -> shown.append((char) c));
        return shown.toString();
    }
}
