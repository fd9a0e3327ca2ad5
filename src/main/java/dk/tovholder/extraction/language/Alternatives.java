package dk.tovholder.extraction.language;

import java.util.ArrayList;
import java.util.List;

/** Spells out "tages (med|op) på næste (møde|gang)" as the four phrases it stands for. A bracket without a bar is a bracket. */
final class Alternatives {
    private static final char BAR = '|';

    private Alternatives() {}

    static List<String> of(String phrase) {
        List<String> spelled = new ArrayList<>();
        spell(phrase, spelled);
        return spelled;
    }

    private static void spell(String phrase, List<String> spelled) {
        int bar = phrase.indexOf(BAR);
        int open = bar < 0 ? -1 : phrase.lastIndexOf('(', bar);
        int close = phrase.indexOf(')', open + 1);
        if (open < 0 || close < 0) {
            spelled.add(phrase);
            return;
        }
        int from = open + 1;
        for (int i = from; i <= close; i++) {
            if (i == close || phrase.charAt(i) == BAR) {
                spell(
                        joined(phrase.substring(0, open), phrase.substring(from, i), phrase.substring(close + 1)),
                        spelled);
                from = i + 1;
            }
        }
    }

    /** With one blank where an empty choice leaves two. */
    private static String joined(String before, String choice, String after) {
        boolean gap = choice.isEmpty() && (before.isEmpty() || before.endsWith(" ")) && after.startsWith(" ");
        return before + choice + (gap ? after.substring(1) : after);
    }
}
