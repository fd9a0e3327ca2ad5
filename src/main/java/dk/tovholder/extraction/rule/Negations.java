package dk.tovholder.extraction.rule;

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

    /** "ikke", "ingen" in the clause and outside the cue; not "vedtaget ikke at forlænge". */
    boolean negates(Clause clause, CueMatch match) {
        for (int i = clause.start(); i < clause.end(); i++) {
            boolean outside = i < match.start() || i >= match.end();
            if (outside && sentence.is(i, WordClass.NEGATION) && !sentence.is(i + 1, WordClass.THAT)) {
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
            if (sentence.is(i, WordClass.NEGATION) && !sentence.is(i + 1, WordClass.THAT)) {
                return true;
            }
        }
        return false;
    }
}
