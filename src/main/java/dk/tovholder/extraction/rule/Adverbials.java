package dk.tovholder.extraction.rule;

import dk.tovholder.extraction.clause.Clause;
import dk.tovholder.extraction.clause.Sentence;
import dk.tovholder.extraction.language.CueMatch;
import dk.tovholder.extraction.language.WordClass;

/** Tells where and when something was settled from what belongs to the thing it was settled of. */
final class Adverbials {
    private static final long BEFORE = WordClass.FINITE
            | WordClass.PARTICIPLE.bit()
            | WordClass.WE.bit()
            | WordClass.IT.bit()
            | WordClass.PERSON_PRONOUN.bit()
            | WordClass.ADVERB.bit()
            | WordClass.BODY.bit();

    private final Sentence sentence;

    Adverbials(Sentence sentence) {
        this.sentence = sentence;
    }

    /** "I 2022 besluttede vi", "blev i byrådet vedtaget", "afvist i 2021"; not "overskuddet i 2022 blev godkendt". */
    boolean is(int preposition, CueMatch match, Clause clause) {
        return preposition == clause.start()
                || preposition == match.end()
                || sentence.isAny(preposition - 1, BEFORE) && preposition < match.end();
    }

    /** Whether the clause tells of what is done: "besluttede", "blev besluttet", "Besluttet"; not "besluttes". */
    boolean isDone(CueMatch match, Clause clause) {
        int verb = clause.verb();
        if (verb < 0) {
            return sentence.is(match.end() - 1, WordClass.PARTICIPLE)
                    || sentence.is(match.start(), WordClass.PARTICIPLE);
        }
        boolean perfect = sentence.isAny(verb, WordClass.HAVE.bit() | WordClass.BE.bit() | WordClass.BECOME.bit());
        return perfect || sentence.isAny(verb, WordClass.PAST.bit() | WordClass.PASSIVE_PAST.bit());
    }
}
