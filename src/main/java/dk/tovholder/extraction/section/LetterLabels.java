package dk.tovholder.extraction.section;

import dk.tovholder.extraction.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Labels of one letter: "B: Prisen hæves.", "A: Bo ringer."; only where the minutes mark their lines so throughout. */
final class LetterLabels {
    private static final int FEWEST = 3;

    private final Tokens tokens;
    private final Phrases<LabelKind> letters;
    private @Nullable Boolean used;

    LetterLabels(Tokens tokens, Phrases<LabelKind> letters) {
        this.tokens = tokens;
        this.letters = letters;
    }

    /** The label at the start of a passage, with its colon, or null. */
    @Nullable Label at(int from, int to) {
        if (!isLetter(from) || from + 2 >= to || !isUsed()) {
            return null;
        }
        Phrases.Match<LabelKind> match = letters.match(tokens, from, from + 1);
        return match == null ? null : new Label(match.value(), new Words(from, from + 2));
    }

    private boolean isLetter(int at) {
        return tokens.isWord(at)
                && tokens.length(at) == 1
                && tokens.has(at, Tokens.CAPITALISED)
                && tokens.isMark(at + 1, ':');
    }

    private boolean isUsed() {
        Boolean known = used;
        if (known == null) {
            known = isMarkedThroughout();
            used = known;
        }
        return known;
    }

    /** No other letter stands so at the beginning of a line ("A:", "B:", "C:" are choices), and decisions are not all there is. */
    private boolean isMarkedThroughout() {
        int decisions = 0;
        int all = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (isLetter(i) && (i == 0 || tokens.has(i, Tokens.NEWLINE))) {
                Phrases.Match<LabelKind> match = letters.match(tokens, i, i + 1);
                if (match == null) {
                    return false;
                }
                decisions += match.value() == LabelKind.DECISION ? 1 : 0;
                all++;
            }
        }
        return all >= FEWEST && decisions > 0 && decisions < all;
    }
}
