package dk.tovholder.extraction.rule;

import dk.tovholder.extraction.Certainty;
import dk.tovholder.extraction.Outcome;
import dk.tovholder.extraction.clause.Clause;
import dk.tovholder.extraction.language.WordClass;
import dk.tovholder.extraction.section.Passage;
import dk.tovholder.extraction.section.Point;
import dk.tovholder.extraction.section.SectionKind;
import dk.tovholder.extraction.section.Shape;
import dk.tovholder.extraction.section.Words;

/** The first sentence under the decision, where it plainly answers what the point asks: "De overordnede temaer for 2024 er …". */
final class AnswerRule implements Rule {
    private static final String ID = "decision.answer";
    private static final int SHORTEST_WORD = 4;
    private static final long OPEN = WordClass.NEGATION.bit() | WordClass.HEDGE.bit() | WordClass.THERE.bit();

    @Override
    public boolean propose(Reading reading, Proposals proposals) {
        Passage passage = reading.passage();
        Point point = passage.place().point();
        if (passage.section() != SectionKind.DECISION
                || point == null
                || !isFirst(reading)
                || passage.label() != null) {
            return false;
        }
        Clause clause = reading.clauses().size() == 0 ? null : reading.clauses().get(0);
        if (clause == null || !isStatement(clause, reading) || !answers(point.title(), reading)) {
            return false;
        }
        proposals.decisions.add(new DecisionProposal(
                reading.index(), reading.quote(), new Words(0, 0), Outcome.ADOPTED, ID, Certainty.IMPLIED));
        return true;
    }

    private static boolean isFirst(Reading reading) {
        int before = reading.index() - 1;
        boolean heading = before >= 0 && reading.outline.passages().get(before).shape() == Shape.HEADING;
        return heading && reading.passage().shape() == Shape.SENTENCE;
    }

    /** "De … er …": definite, present, and not a thing that was done. */
    private static boolean isStatement(Clause clause, Reading reading) {
        if (!clause.isMain() || !clause.hasVerb() || reading.sentence.hasAny(OPEN)) {
            return false;
        }
        int verb = clause.verb();
        boolean is = reading.sentence.is(verb, WordClass.BE) || reading.sentence.is(verb, WordClass.BECOME);
        boolean present = is && !reading.sentence.is(verb, WordClass.PAST);
        boolean definite = reading.sentence.is(clause.start(), WordClass.ARTICLE) && clause.start() + 1 < verb;
        return present && definite && !reading.sentence.is(verb + 1, WordClass.PARTICIPLE);
    }

    /** Whether the sentence has a word or a number of the title. */
    private static boolean answers(Words title, Reading reading) {
        for (int i = title.start(); i < title.end(); i++) {
            boolean telling = reading.tokens.isNumber(i) || reading.tokens.length(i) >= SHORTEST_WORD;
            for (int j = reading.sentence.start(); telling && j < reading.sentence.end(); j++) {
                if (reading.tokens.word(i).equalsIgnoreCase(reading.tokens.word(j))) {
                    return true;
                }
            }
        }
        return false;
    }
}
