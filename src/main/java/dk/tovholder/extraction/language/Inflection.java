package dk.tovholder.extraction.language;

import java.util.ArrayList;
import java.util.List;

/** How a Danish verb bends, from the way its past is made. */
enum Inflection {
    /** arbejde, arbejdede, arbejdet. */
    EDE("ede", "et"),
    /** bestille, bestilte, bestilt. */
    TE("te", "t");

    private final String past;
    private final String participle;

    Inflection(String past, String participle) {
        this.past = past;
        this.participle = participle;
    }

    /** A form of a verb, and which one it is. */
    record Form(String word, WordClass wordClass) {}

    List<Form> forms(String infinitive) {
        String stem = infinitive.substring(0, infinitive.length() - 1);
        String closed = this == TE ? single(stem) : stem;
        return forms(infinitive, stem + "er", closed + past, closed + participle);
    }

    /** The forms of a verb of which these four are known; "-" stands for none. */
    static List<Form> forms(String infinitive, String present, String past, String participle) {
        List<Form> forms = new ArrayList<>();
        add(forms, infinitive, WordClass.INFINITIVE);
        add(forms, present, WordClass.PRESENT);
        add(forms, past, WordClass.PAST);
        add(forms, participle, WordClass.PARTICIPLE);
        if (!infinitive.endsWith("s")) {
            add(forms, infinitive + "s", WordClass.PASSIVE);
            add(forms, past.equals("-") ? "-" : past + (past.endsWith("e") ? "s" : "es"), WordClass.PASSIVE_PAST);
            add(forms, imperative(infinitive), WordClass.IMPERATIVE);
        }
        return forms;
    }

    private static void add(List<Form> forms, String word, WordClass wordClass) {
        if (!word.equals("-")) {
            forms.add(new Form(word, wordClass));
        }
    }

    private static String imperative(String infinitive) {
        return infinitive.endsWith("e") ? single(infinitive.substring(0, infinitive.length() - 1)) : infinitive;
    }

    /** Danish writes no double consonant at the end of a word. */
    private static String single(String stem) {
        int last = stem.length() - 1;
        return last > 0 && stem.charAt(last) == stem.charAt(last - 1) ? stem.substring(0, last) : stem;
    }
}
