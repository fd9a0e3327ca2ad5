package dk.tovholder.minutes;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Words that somebody looks for, as parts of what is stored: all must be there, each in any of its forms. A long word is found
 * inside another, a short one only at its start or end, the shortest alone.
 */
@Component
class SearchWords {
    private static final int ANYWHERE = 5;
    private static final int AT_AN_END = 4;

    private final Inflection inflection;

    SearchWords(Inflection inflection) {
        this.inflection = inflection;
    }

    /** Of each word its forms, with bars between. */
    List<String> of(@Nullable String typed) {
        List<String> words = typed == null ? List.of() : SearchText.words(typed);
        return words.stream().map(this::forms).toList();
    }

    private String forms(String word) {
        String stem = inflection.stem(word);
        Set<String> forms = new TreeSet<>();
        if (word.length() >= ANYWHERE) {
            forms.add(word);
        }
        add(forms, stem);
        inflection.changed(stem).ifPresent(changed -> add(forms, changed));
        if (stem.length() < ANYWHERE) {
            endings(forms, word, " ");
        }
        return String.join("|", forms);
    }

    private void add(Set<String> forms, String stem) {
        if (stem.length() >= ANYWHERE) {
            forms.add(stem);
        } else if (stem.length() == AT_AN_END) {
            forms.add(" " + stem);
            endings(forms, stem, "");
        } else {
            endings(forms, stem, " ");
        }
    }

    private void endings(Set<String> forms, String stem, String before) {
        String doubled = stem + stem.charAt(stem.length() - 1);
        forms.add(before + stem + " ");
        for (String ending : inflection.endings()) {
            forms.add(before + stem + ending + " ");
            if (ending.length() > 1) {
                forms.add(before + doubled + ending + " ");
            }
        }
    }
}
