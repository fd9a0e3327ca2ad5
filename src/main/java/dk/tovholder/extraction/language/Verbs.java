package dk.tovholder.extraction.language;

import dk.tovholder.extraction.language.Inflection.Form;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads {@code verbs.yaml}: every form of every verb, and what the verb is about. */
final class Verbs {
    private static final int PRINCIPAL_PARTS = 4;

    private final Map<String, Set<Form>> forms = new HashMap<>();
    private final Lexicon.Builder lexicon;

    Verbs(LanguageData data, Lexicon.Builder lexicon) {
        this.lexicon = lexicon;
        data.children().forEach((kind, lists) -> lists.children().forEach((way, list) -> read(kind, way, list)));
    }

    int size() {
        return forms.size();
    }

    /** The forms of the verb with this infinitive, without its imperative ("afsæt" is a noun too); none where it is unknown. */
    List<String> forms(String infinitive) {
        return forms.getOrDefault(infinitive, Set.of()).stream()
                .filter(form -> form.wordClass() != WordClass.IMPERATIVE)
                .map(Form::word)
                .toList();
    }

    private void read(String kind, String way, LanguageData list) {
        WordClass about = kind(kind, list);
        switch (way) {
            case "ede" -> WordList.of(list).forEach(verb -> add(about, verb, Inflection.EDE.forms(verb)));
            case "te" -> WordList.of(list).forEach(verb -> add(about, verb, Inflection.TE.forms(verb)));
            case "irregular" -> list.list().forEach(line -> irregular(about, "", line, WordList.of(line)));
            case "compounds" -> list.children().forEach((base, prefixes) -> compounds(about, base, prefixes));
            default -> throw list.fault("a way to bend is ede, te, irregular or compounds");
        }
    }

    private static WordClass kind(String kind, LanguageData data) {
        try {
            return WordClass.valueOf(kind.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw data.fault("there are no verbs of the kind \"" + kind + "\"");
        }
    }

    private void irregular(WordClass about, String prefix, LanguageData line, List<String> parts) {
        if (parts.size() != PRINCIPAL_PARTS) {
            throw line.fault("an irregular verb has infinitive, present, past and participle");
        }
        add(
                about,
                prefix + parts.get(0),
                Inflection.forms(
                        prefix + parts.get(0), prefix + parts.get(1), prefix + parts.get(2), prefix + parts.get(3)));
    }

    private void compounds(WordClass about, String base, LanguageData prefixes) {
        Set<Form> simple = forms.get(base);
        if (simple == null) {
            throw prefixes.fault("\"" + base + "\" must stand among the irregular verbs before");
        }
        for (String prefix : WordList.of(prefixes)) {
            List<Form> compound = new ArrayList<>();
            simple.forEach(form -> compound.add(new Form(prefix + form.word(), form.wordClass())));
            add(about, prefix + base, compound);
        }
    }

    private void add(WordClass about, String infinitive, List<Form> verb) {
        forms.computeIfAbsent(infinitive, key -> new LinkedHashSet<>()).addAll(verb);
        for (Form form : verb) {
            lexicon.add(form.word(), form.wordClass());
            lexicon.add(form.word(), about);
        }
    }
}
