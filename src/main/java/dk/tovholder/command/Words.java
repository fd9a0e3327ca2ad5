package dk.tovholder.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringTokenizer;

/** Words that somebody typed. */
final class Words {
    private Words() {}

    static List<String> of(String typed) {
        List<String> words = new ArrayList<>();
        StringTokenizer tokens = new StringTokenizer(typed.toLowerCase(Locale.ROOT));
        while (tokens.hasMoreTokens()) {
            words.add(tokens.nextToken());
        }
        return words;
    }

    static boolean allIn(List<String> words, String text) {
        String folded = text.toLowerCase(Locale.ROOT);
        return words.stream().allMatch(folded::contains);
    }
}
