package dk.tovholder.extraction.rule;

import dk.tovholder.extraction.clause.Clause;
import dk.tovholder.extraction.clause.Sentence;
import dk.tovholder.extraction.clause.Verbs;
import dk.tovholder.extraction.language.Cue.Voice;
import dk.tovholder.extraction.language.CueMatch;
import dk.tovholder.extraction.language.WordClass;

/** Tells how the verb of a cue stands in its clause. */
final class VerbForms {
    private static final long FORMS = WordClass.FINITE | WordClass.PARTICIPLE.bit() | WordClass.INFINITIVE.bit();
    private static final long AUXILIARY = WordClass.BE.bit() | WordClass.BECOME.bit() | WordClass.HAVE.bit();
    private static final long SMALL = WordClass.PREPOSITION.bit()
            | WordClass.ADVERB.bit()
            | WordClass.COORDINATOR.bit()
            | WordClass.SUBORDINATOR.bit()
            | WordClass.NEGATION.bit()
            | WordClass.HALF_SUBORDINATOR.bit();

    private final Sentence sentence;
    private final Verbs verbs;

    VerbForms(Sentence sentence) {
        this.sentence = sentence;
        verbs = new Verbs(sentence);
    }

    /** The cue's verb, "udsat" in "punktet er udsat til", or -1. */
    int head(CueMatch match) {
        int first = -1;
        for (int i = match.start(); i < match.end(); i++) {
            if (!sentence.isAny(i, FORMS) || sentence.is(i, WordClass.ADVERB)) {
                continue;
            }
            boolean bears = isOfThing(match) ? sentence.isAny(i, WordClass.FINITE) : !sentence.isAny(i, AUXILIARY);
            if (bears) {
                return i;
            }
            first = first < 0 ? i : first;
        }
        return first;
    }

    /** "kan ikke imødekommes" is one predicate. */
    private static boolean isOfThing(CueMatch match) {
        return match.cue().verdict() != null && match.cue().verdict().voice() == Voice.THING;
    }

    VerbForm of(int head, Clause clause) {
        if (head < 0) {
            return VerbForm.NONE;
        }
        boolean bears = clause.verb() == head;
        if (sentence.is(head, WordClass.PARTICIPLE) && !bears) {
            return participle(head, clause);
        }
        if (sentence.isAny(head, WordClass.PASSIVE.bit() | WordClass.PASSIVE_PAST.bit())) {
            boolean title = clause.verb() < 0 && sentence.isCapitalised(head);
            return bears || title || isForced(clause.verb()) ? VerbForm.PASSIVE : VerbForm.OTHER;
        }
        if (sentence.isAny(head, WordClass.PRESENT.bit() | WordClass.PAST.bit()) && bears) {
            return isPlural(head, clause) ? VerbForm.OTHER : VerbForm.ACTIVE;
        }
        return infinitive(head, clause.verb());
    }

    /** "Godkendte elektrikere koster mere": the verb comes later. */
    private boolean isPlural(int head, Clause clause) {
        boolean first = head == clause.start() && sentence.is(head, WordClass.PAST);
        return first && verbs.finite(head + 1, clause.end()) >= 0;
    }

    private VerbForm participle(int head, Clause clause) {
        int verb = clause.verb();
        int first = sentence.skip(clause.start(), clause.end(), WordClass.NEGATION.bit());
        boolean answer = head == first && verb > head + 1;
        if (verb < 0 || answer || sentence.isMark(head - 1, ',') && verb < head - 1) {
            return isAttribute(head) ? VerbForm.OTHER : VerbForm.BARE;
        }
        if (sentence.is(verb, WordClass.BEFOREHAND)) {
            return VerbForm.OTHER;
        }
        if (sentence.isAny(verb, WordClass.BE.bit() | WordClass.BECOME.bit())) {
            return VerbForm.PASSIVE;
        }
        return sentence.is(verb, WordClass.HAVE) ? VerbForm.ACTIVE : VerbForm.OTHER;
    }

    /** "godkendt regnskab" */
    private boolean isAttribute(int head) {
        int next = head + 1;
        boolean abbreviated = sentence.isMark(next + 1, '/') || sentence.isMark(next + 1, '.');
        boolean word = !abbreviated && (sentence.bits(next) != 0 || sentence.isUnknown(next));
        return word && !sentence.isAny(next, SMALL) && !sentence.isCapitalised(next);
    }

    private VerbForm infinitive(int head, int verb) {
        if (!sentence.is(head, WordClass.INFINITIVE) || verb < 0 || !sentence.is(verb, WordClass.MODAL)) {
            return VerbForm.OTHER;
        }
        return sentence.is(verb, WordClass.DUTY) ? VerbForm.OTHER : VerbForm.ABLE;
    }

    /** "må udskydes" */
    private boolean isForced(int verb) {
        return verb >= 0 && sentence.is(verb, WordClass.MUST);
    }
}
