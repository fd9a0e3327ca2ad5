package dk.tovholder.extraction.coming;

import dk.tovholder.extraction.section.Words;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What was said of the words asked about last: one passage after the other asks about the title they all stand under. */
final class LastAnswer {
    private final Predicate<Words> question;
    private @Nullable Words asked;
    private boolean answer;

    LastAnswer(Predicate<Words> question) {
        this.question = question;
    }

    /** False where there are no words. */
    boolean of(@Nullable Words words) {
        if (words != null && !words.equals(asked)) {
            answer = question.test(words);
            asked = words;
        }
        return words != null && answer;
    }
}
