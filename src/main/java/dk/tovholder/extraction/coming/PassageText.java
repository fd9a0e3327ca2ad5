package dk.tovholder.extraction.coming;

import dk.tovholder.extraction.section.Passage;
import dk.tovholder.extraction.text.Tokens;
import org.jspecify.annotations.Nullable;

/** The words of a passage as quotes give them: copied once, however many days it speaks of. */
final class PassageText {
    private final Tokens tokens;
    private @Nullable Passage passage;
    private String text = "";

    PassageText(Tokens tokens) {
        this.tokens = tokens;
    }

    String of(Passage asked) {
        if (asked != passage) {
            passage = asked;
            text = asked.words().text(tokens);
        }
        return text;
    }
}
