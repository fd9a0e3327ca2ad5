package dk.tovholder.extraction.coming;

import dk.tovholder.extraction.section.Body;
import dk.tovholder.extraction.text.SourceText;
import dk.tovholder.extraction.text.Tokens;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of a wording that carry meaning, to tell whether two speak of one thing. */
final class ContentWords {
    private static final int LONG_WORD = 6;

    private final Reading reading;
    private @Nullable String asked;
    private Set<String> found = Set.of();

    ContentWords(Reading reading) {
        this.reading = reading;
    }

    /** Lower-cased words of a text that carry meaning; one text asked about again and again is read once. */
    Set<String> of(String text) {
        if (!text.equals(asked)) {
            asked = text;
            found = read(text);
        }
        return found;
    }

    private Set<String> read(String text) {
        Set<String> words = new HashSet<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c)) {
                word.append(c);
            } else if (word.length() > 0) {
                String lower = word.toString().toLowerCase(Locale.ROOT);
                if (!reading.groups().hasWord("event.empty-word", lower)) {
                    words.add(stem(lower));
                }
                word.setLength(0);
            }
        }
        words.removeIf(w -> Character.isDigit(w.charAt(0)));
        return words;
    }

    /** Whether a word only says that the body meets: its name, its short name, or a word like "møde". */
    boolean isBodyWord(String word, @Nullable String body) {
        if (body == null) {
            return false;
        }
        if (body.toLowerCase(Locale.ROOT).startsWith(word)) {
            return true;
        }
        Tokens alone = Tokens.of(SourceText.of(word.toUpperCase(Locale.ROOT)));
        Body named = reading.bodies().endingAt(alone, 0);
        return named != null && !named.byMeeting() && body.equals(named.name());
    }

    /** Without the ending that makes it definite: "stormødet" is the stormøde. */
    private static String stem(String word) {
        if (word.length() < LONG_WORD) {
            return word;
        }
        boolean definite = word.endsWith("en") || word.endsWith("et");
        return definite ? word.substring(0, word.length() - 1) : word.endsWith("e") ? word : word + "e";
    }
}
