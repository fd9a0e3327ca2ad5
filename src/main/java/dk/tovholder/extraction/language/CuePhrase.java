package dk.tovholder.extraction.language;

import java.util.ArrayList;
import java.util.List;

/**
 * A phrase as {@code cues.yaml} writes it: words; {@code <tage>} for every form of a verb; {@code (a|b)} for either word; {@code #}
 * for a number; {@code …} for up to six words.
 */
final class CuePhrase {
    static final String GAP = "…";
    static final String NUMBER = "#";

    private final Verbs verbs;

    CuePhrase(Verbs verbs) {
        this.verbs = verbs;
    }

    /** For each place of the phrase the words that may stand there. */
    List<List<String>> places(String phrase, LanguageData data) {
        List<List<String>> places = new ArrayList<>();
        for (String element : WordList.of(phrase)) {
            places.add(choices(element, data));
        }
        return places;
    }

    private List<String> choices(String element, LanguageData data) {
        char first = element.charAt(0);
        if (first == '(' && element.endsWith(")") && element.length() > 2) {
            List<String> choices = new ArrayList<>();
            for (String part : parts(element.substring(1, element.length() - 1))) {
                choices.addAll(choices(part, data));
            }
            return choices;
        }
        if (first == '<' && element.endsWith(">")) {
            return forms(element.substring(1, element.length() - 1), data);
        }
        return List.of(element);
    }

    private List<String> forms(String infinitive, LanguageData data) {
        List<String> forms = verbs.forms(infinitive);
        if (forms.isEmpty()) {
            throw data.fault("the verb \"" + infinitive + "\" does not stand in verbs.yaml");
        }
        return forms;
    }

    private static List<String> parts(String alternatives) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= alternatives.length(); i++) {
            if (i == alternatives.length() || alternatives.charAt(i) == '|') {
                parts.add(alternatives.substring(from, i));
                from = i + 1;
            }
        }
        return parts;
    }
}
