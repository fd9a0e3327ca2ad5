package dk.tovholder.extraction.rule;

import dk.tovholder.extraction.clause.Clause;
import dk.tovholder.extraction.clause.Clauses;
import dk.tovholder.extraction.clause.Sentence;
import dk.tovholder.extraction.language.CueMatch;
import dk.tovholder.extraction.language.WordClass;
import dk.tovholder.extraction.section.Passage;
import dk.tovholder.extraction.section.Shape;

/** Whether words without a verb ("nej", "enige om") are the answer to what was asked. */
final class Verdicts {
    private static final int LONGEST_WORD = 1;

    private final Reading reading;
    private final Sentence sentence;

    Verdicts(Reading reading) {
        this.reading = reading;
        sentence = reading.sentence;
    }

    boolean stands(CueMatch match, Clause clause, int place) {
        if (match.end() - match.start() > LONGEST_WORD) {
            return isWhole(match, clause);
        }
        int first = sentence.skip(clause.start(), clause.end(), WordClass.NEGATION.bit());
        return first == match.start() && isAlone(match, clause) && answers(clause, place);
    }

    /** A phrase of several words may stand anywhere, but "nej til" only where nobody else says it. */
    private boolean isWhole(CueMatch match, Clause clause) {
        boolean answer = !sentence.isAny(match.start(), WordClass.NEGATION.bit()) && isNo(match);
        return !answer || match.start() == clause.start() || clause.verb() >= 0 && clause.verb() >= match.start();
    }

    private boolean isNo(CueMatch match) {
        return sentence.bits(match.start()) == WordClass.CUE.bit();
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
        return cell || previous != null || isFirstOfPoint();
    }

    private boolean isFirstOfPoint() {
        int before = reading.index() - 1;
        return before >= 0 && reading.outline.passages().get(before).shape() == Shape.HEADING;
    }
}
