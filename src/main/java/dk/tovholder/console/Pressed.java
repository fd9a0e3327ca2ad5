package dk.tovholder.console;

import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/** Reads {@code !1}, and {@code !3 5 6} for several choices of one list. */
final class Pressed {
    private static final int MAX_DIGITS = 6;

    private Pressed() {}

    /** Empty where the line is something else. */
    static List<Integer> numbers(String line) {
        if (line.length() < 2 || line.charAt(0) != '!') {
            return List.of();
        }
        List<Integer> numbers = new ArrayList<>();
        StringTokenizer words = new StringTokenizer(line, "! ,");
        while (words.hasMoreTokens()) {
            String word = words.nextToken();
            boolean digits = word.length() <= MAX_DIGITS && word.chars().allMatch(c -> c >= '0' && c <= '9');
            if (!digits) {
                return List.of();
            }
            numbers.add(Integer.valueOf(word));
        }
        return numbers;
    }
}
