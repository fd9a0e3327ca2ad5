package dk.tovholder.extraction.rule;

import dk.tovholder.extraction.clause.Clause;
import dk.tovholder.extraction.clause.Clauses;
import dk.tovholder.extraction.clause.Sentence;
import dk.tovholder.extraction.language.Cue.Verdict;
import dk.tovholder.extraction.language.CueMatch;
import dk.tovholder.extraction.language.WordClass;
import dk.tovholder.extraction.section.Passage;
import dk.tovholder.extraction.section.Shape;

/** Whether words without a verb ("nej", "enige om") are the answer to what was asked. */
final class Verdicts {
    private final Reading reading;
    private final Sentence sentence;

    Verdicts(Reading reading) {
        this.reading = reading;
        sentence = reading.sentence;
    }

    boolean stands(CueMatch match, Verdict verdict, Clause clause, int place) {
        if (!verdict.atStart()) {
            return true;
        }
        int first = sentence.skip(clause.start(), clause.end(), WordClass.NEGATION.bit());
        if (first != match.start() && clause.start() != match.start()) {
            return closes(match, clause);
        }
        boolean phrase = match.end() - match.start() > 1;
        return phrase || isSetOff(clause) && isAlone(match, clause) && answers(clause, place);
    }

    /** "Ny takst på 140 kr., enige.", "Brev fra plads 22 om en bænk, nej tak". */
    private boolean closes(CueMatch match, Clause clause) {
        boolean apart = sentence.isMark(match.start() - 1, ',') || sentence.isDash(match.start() - 1);
        return apart && !clause.hasVerb() && isAlone(match, clause) && !sentence.isMark(sentence.end(), '?');
    }

    /** Not "det er dyrt, men ok". */
    private boolean isSetOff(Clause clause) {
        int before = clause.start() - 1;
        return before < sentence.start() || !sentence.tokens().isWord(before) && !sentence.isMark(before, ',');
    }

    /** Nothing but reasons follow: "Nej, de kan gå om i hallen". */
    private boolean isAlone(CueMatch match, Clause clause) {
        int next = match.end();
        boolean over = next >= clause.end()
                || !sentence.tokens().isWord(next) && !sentence.tokens().isNumber(next);
        return over && !clause.hasVerb();
    }

    /** Something must have been asked: before a colon or dash, in the sentence before, or by the title it stands under. */
    private boolean answers(Clause clause, int place) {
        Clauses clauses = reading.clauses();
        if (place > 0 && !clauses.get(place - 1).contains(clause.start())) {
            return true;
        }
        Passage passage = reading.passage();
        boolean cell = passage.shape() == Shape.TABLE_CELL;
        Passage previous = reading.previous();
        return cell || previous != null || passage.label() != null || isFirstOfPoint();
    }

    private boolean isFirstOfPoint() {
        int before = reading.index() - 1;
        return before >= 0 && reading.outline.passages().get(before).shape() == Shape.HEADING;
    }
}
