package dk.tovholder.minutes;

import java.util.ArrayList;
import java.util.List;

/**
 * A name and what stands for it from now on. It is found as whole words only, with a genitive s or without.
 *
 * @param instead may be empty
 */
record Replacement(String name, String instead) {
    String in(String text) {
        StringBuilder replaced = new StringBuilder(text.length());
        int end = 0;
        for (int start : places(text)) {
            replaced.append(text, end, start).append(instead);
            end = start + name.length();
        }
        return replaced.append(text, end, text.length()).toString();
    }

    /** Where the name begins in a text. */
    List<Integer> places(String text) {
        List<Integer> places = new ArrayList<>();
        int last = text.length() - name.length();
        for (int i = 0; !name.isBlank() && i <= last; i++) {
            if (text.regionMatches(true, i, name, 0, name.length()) && isWhole(text, i)) {
                places.add(i);
                i += name.length() - 1;
            }
        }
        return places;
    }

    private boolean isWhole(String text, int start) {
        int end = start + name.length();
        boolean begins = start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1));
        if (end < text.length() && text.charAt(end) == 's') {
            end++;
        }
        return begins && (end >= text.length() || !Character.isLetterOrDigit(text.charAt(end)));
    }
}
