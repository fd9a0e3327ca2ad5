package dk.tovholder.minutes;

import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** What a point is about: the words of a topic or heading that mean something. */
@Component
class Topics {
    private final Inflection inflection;

    Topics(Inflection inflection) {
        this.inflection = inflection;
    }

    Set<String> of(String text) {
        Set<String> words = new TreeSet<>();
        for (String word : SearchText.words(text)) {
            if (word.length() > 2 && !inflection.meansLittle(word)) {
                words.add(word);
            }
        }
        return words;
    }

    /** One says all that the other does. What says nothing is the same as nothing. */
    boolean same(Set<String> one, Set<String> other) {
        return says(one, other) || says(other, one);
    }

    /** Has all words of a topic, each in any form. */
    boolean says(Set<String> text, Set<String> topic) {
        return !text.isEmpty()
                && !topic.isEmpty()
                && topic.stream().allMatch(word -> text.stream().anyMatch(other -> isForm(word, other)));
    }

    private boolean isForm(String word, String other) {
        String stem = inflection.stem(word);
        String otherStem = inflection.stem(other);
        return word.equals(other) || stem.equals(other) || word.equals(otherStem) || stem.equals(otherStem);
    }
}
