package dk.tovholder.extraction.rule;

import dk.tovholder.extraction.Outcome;
import dk.tovholder.extraction.clause.Clause;
import dk.tovholder.extraction.clause.Sentence;
import dk.tovholder.extraction.language.CueMatch;
import dk.tovholder.extraction.language.WordClass;
import dk.tovholder.extraction.section.Words;

/** Whether a clause says that something is not so. */
final class Negations {
    private final Sentence sentence;

    Negations(Sentence sentence) {
        this.sentence = sentence;
    }

    /**
     * "ikke", "ingen" in the clause; not "vedtaget ikke at forlænge". Inside the cue only where it has an outcome for it, as
     * "bakker ikke op om" has; others have the word among their own.
     */
    boolean negates(Clause clause, CueMatch match) {
        boolean deniable =
                match.cue().verdict() != null && match.cue().verdict().denied() != null;
        for (int i = clause.start(); i < clause.end(); i++) {
            boolean outside = i < match.start() || i >= match.end();
            if ((outside || deniable) && isNegation(i) && !isSetOff(i, match, clause)) {
                return true;
            }
        }
        return false;
    }

    boolean isNegated(Clause clause) {
        return isNegated(new Words(clause.start(), clause.end()));
    }

    boolean isNegated(Words words) {
        for (int i = words.start(); i < words.end(); i++) {
            if (isNegation(i)) {
                return true;
            }
        }
        return false;
    }

    /** "Ingen bemærkninger, godkendt.", "Nej, ikke i år.", "Ikke behandlet, kommer på igen." */
    private boolean isSetOff(int negation, CueMatch match, Clause clause) {
        int from = Math.min(negation + 1, match.end());
        int to = Math.max(negation, match.start());
        boolean putOff = match.cue().verdict() != null && match.cue().verdict().outcome() == Outcome.POSTPONED;
        int limit = !clause.hasVerb() ? to : putOff ? Math.min(to, clause.verb()) : from;
        for (int i = from; i < limit; i++) {
            if (sentence.isMark(i, ',')) {
                return true;
            }
        }
        return false;
    }

    /** Not "ikke at forlænge" and not "ikke-medlemmer". */
    private boolean isNegation(int at) {
        boolean compound = sentence.isMark(at + 1, '-') && sentence.tokens().isGlued(at + 1);
        return sentence.is(at, WordClass.NEGATION) && !compound && !sentence.is(at + 1, WordClass.THAT);
    }
}
