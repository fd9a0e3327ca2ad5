package dk.tovholder.extraction.rule;

import dk.tovholder.extraction.Certainty;
import dk.tovholder.extraction.Outcome;
import dk.tovholder.extraction.clause.Agent;
import dk.tovholder.extraction.clause.Agents;
import dk.tovholder.extraction.clause.Clause;
import dk.tovholder.extraction.clause.Sentence;
import dk.tovholder.extraction.language.WordClass;
import dk.tovholder.extraction.section.ColumnRole;
import dk.tovholder.extraction.section.LabelKind;
import dk.tovholder.extraction.section.Passage;
import dk.tovholder.extraction.section.SectionKind;
import dk.tovholder.extraction.section.Shape;
import dk.tovholder.extraction.section.Words;
import org.jspecify.annotations.Nullable;

/** What a list of decisions, a label or a column calls a decision, in whatever words. */
final class PlainDecisionRule implements Rule {
    private static final String ID = "decision.by-place";
    private static final int SHORTEST = 2;

    @Override
    public boolean propose(Reading reading, Proposals proposals) {
        Passage passage = reading.passage();
        if (!isCalledDecision(passage) || reading.previous() != null && passage.label() == null) {
            return false;
        }
        if (!saysSomething(reading) || isTalk(reading) || isOthersTask(reading) || isDay(reading)) {
            proposals.stopped(ID, reading.quote(), "no-content");
            return false;
        }
        proposals.decisions.add(new DecisionProposal(
                reading.index(), reading.quote(), new Words(0, 0), Outcome.ADOPTED, ID, Certainty.STATED));
        return true;
    }

    private static boolean isCalledDecision(Passage passage) {
        boolean label = passage.label() != null && passage.label().kind() == LabelKind.DECISION;
        boolean list = passage.section() == SectionKind.DECISIONS && passage.label() == null;
        boolean text = passage.shape() == Shape.LIST_ITEM || passage.shape() == Shape.SENTENCE;
        return text && (label || list) || passage.role() == ColumnRole.DECISION;
    }

    private static boolean saysSomething(Reading reading) {
        Words words = reading.sentence.words();
        boolean nothing = reading.sentence.is(words.start(), WordClass.NEGATION);
        return words.size() > SHORTEST && !nothing && !reading.sentence.isMark(words.end() - 1, '?');
    }

    /** "Drøftet", "Orientering givet": told, not settled. */
    private static boolean isTalk(Reading reading) {
        int first = reading.sentence.start();
        boolean told = reading.sentence.is(first, WordClass.TALK) && reading.sentence.is(first, WordClass.PARTICIPLE);
        return told
                || reading.clauses().all().stream()
                        .filter(Clause::isMain)
                        .filter(Clause::hasVerb)
                        .anyMatch(clause -> reading.sentence.is(clause.verb(), WordClass.TALK)
                                && !reading.sentence.is(clause.verb(), WordClass.DOING));
    }

    /** In a column of its own a sentence that says who does what is a task, and no more. */
    private static boolean isOthersTask(Reading reading) {
        if (reading.passage().role() != ColumnRole.DECISION) {
            return false;
        }
        Sentence sentence = reading.sentence;
        for (int i = sentence.start(); i < sentence.end(); i++) {
            boolean doer = i == sentence.start() || sentence.is(i - 1, WordClass.BY);
            if (doer && isOthers(reading.agents.read(i, sentence.end()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOthers(@Nullable Agents agents) {
        return agents != null && agents.isSure() && !agents.has(Agent.Kind.BODY) && !agents.has(Agent.Kind.WE);
    }

    /** "14. juni kl. 18 i gården": an event. */
    private static boolean isDay(Reading reading) {
        Words words = reading.sentence.words();
        boolean dated = reading.dates.in(words).stream().anyMatch(date -> date.lead() <= words.start());
        return dated && reading.clauses().all().stream().noneMatch(Clause::hasVerb);
    }
}
