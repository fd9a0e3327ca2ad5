package dk.tovholder.extraction.language;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads the files of plain words: {@code names.yaml}, {@code titles.yaml}, {@code grammar.yaml}. */
final class WordLists {
    private final Lexicon.Builder lexicon;
    private final Endings.Builder endings;

    WordLists(Lexicon.Builder lexicon, Endings.Builder endings) {
        this.lexicon = lexicon;
        this.endings = endings;
    }

    void names(LanguageData data) {
        Set<String> names = new HashSet<>(WordList.of(data.at("first-names")));
        for (String name : names) {
            name(name, names);
        }
        for (String name : WordList.of(data.at("also-words"))) {
            name(name, names);
            lexicon.add(name, WordClass.ALSO_WORD);
        }
        addAll(data.at("particles"), WordClass.NAME_PARTICLE);
    }

    /** "Lucas" is a name, though it could be of Luca. */
    private void name(String name, Set<String> names) {
        lexicon.add(name, WordClass.FIRST_NAME);
        if (!names.contains(name + "s")) {
            genitive(name, WordClass.FIRST_NAME);
        }
    }

    void titles(LanguageData data) {
        actors(data.at("roles"), WordClass.ROLE);
        actors(data.at("groups"), WordClass.GROUP);
        actors(data.at("units"), WordClass.UNIT);
        actors(data.at("outsiders"), WordClass.OUTSIDER);
        addAll(data.at("honorifics"), WordClass.HONORIFIC);
        addAll(data.at("groups").at("bodies"), WordClass.BODY);
        addAll(data.at("groups").at("bodies"), WordClass.GROUP);
        addAll(data.at("groups").at("determiners"), WordClass.GROUP_DETERMINER);
        addAll(data.at("groups").at("pronouns"), WordClass.GROUP_PRONOUN);
    }

    private void actors(LanguageData data, WordClass wordClass) {
        for (String word : WordList.of(data.at("words"))) {
            lexicon.add(word, wordClass);
            genitive(word, wordClass);
        }
        for (String ending : WordList.of(data.at("endings"))) {
            endings.add(ending, wordClass.bit());
            endings.add(ending + "s", wordClass.bit() | WordClass.GENITIVE.bit());
        }
    }

    private void genitive(String word, WordClass wordClass) {
        if (!word.endsWith("s")) {
            String genitive = word + "s";
            lexicon.add(genitive, wordClass);
            lexicon.add(genitive, WordClass.GENITIVE);
        }
    }

    void grammar(LanguageData data) {
        data.at("words").children().forEach((head, words) -> {
            WordClass wordClass;
            try {
                wordClass = WordClass.valueOf(head.toUpperCase(Locale.ROOT).replace('-', '_'));
            } catch (IllegalArgumentException e) {
                throw words.fault("there is no class of words \"" + head + "\"");
            }
            addAll(words, wordClass);
        });
        WordList.of(data.at("present-endings")).forEach(ending -> endings.add(ending, WordClass.PRESENT.bit()));
        WordList.of(data.at("passive-endings")).forEach(ending -> endings.add(ending, WordClass.PASSIVE.bit()));
        WordList.of(data.at("meeting-endings")).forEach(ending -> endings.add(ending, WordClass.MEETING.bit()));
        WordList.of(data.at("noun-endings")).forEach(ending -> endings.add(ending, WordClass.NOUN.bit()));
    }

    private void addAll(LanguageData words, WordClass wordClass) {
        List<String> list = WordList.of(words);
        list.forEach(word -> lexicon.add(word, wordClass));
    }
}
