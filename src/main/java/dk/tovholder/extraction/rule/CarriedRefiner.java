package dk.tovholder.extraction.rule;

import dk.tovholder.extraction.clause.Clause;
import dk.tovholder.extraction.clause.Sentence;
import dk.tovholder.extraction.language.WordClass;
import dk.tovholder.extraction.section.Passage;
import dk.tovholder.extraction.section.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "Ansøgningen skal ind senest den 15. Det sørger Bo for." What nobody is named for and the next sentence gives to somebody is one task, and theirs. */
final class CarriedRefiner implements Refiner {
    private static final int SHORT = 6;

    private final Actions actions;

    CarriedRefiner(Actions actions) {
        this.actions = actions;
    }

    @Override
    public void refine(Proposals proposals, Reading reading) {
        List<ActionProposal> joined = new ArrayList<>();
        for (int i = 0; i < proposals.actions.size(); i++) {
            ActionProposal action = proposals.actions.get(i);
            ActionProposal before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (before != null && isCarried(before, action, reading)) {
                Words quote = new Words(before.words().start(), action.words().end());
                ActionProposal owned = before.withOwners(action.owners(), quote);
                Deadline own = action.deadline();
                joined.set(joined.size() - 1, own == null ? owned : owned.withDeadline(own, quote));
            } else if (!isAnswer(before, action, reading)) {
                joined.add(isUndated(action, reading) ? dated(action, reading) : action);
            }
        }
        proposals.actions.clear();
        proposals.actions.addAll(joined);
    }

    /** "Det gør jeg": what was asked of whoever says so, and no more where it is not known who that is. */
    private static boolean isAnswer(@Nullable ActionProposal before, ActionProposal action, Reading reading) {
        reading.moveTo(action.passage());
        Clause first = reading.clauses().get(0);
        boolean mine = isAllAboutIt(reading) && reading.sentence.is(first.verb() + 1, WordClass.I);
        return mine
                && (action.owners().isEmpty()
                        || before != null
                                && before.passage() == action.passage() - 1
                                && before.owners().equals(action.owners()));
    }

    /** "Bilagene skal være hos revisor senest den 24. Det sørger Bo for.": a task of the sentence before. */
    private static boolean isUndated(ActionProposal action, Reading reading) {
        Passage before = action.deadline() == null && !action.owners().isEmpty() && action.passage() > 0
                ? reading.outline.passages().get(action.passage() - 1)
                : null;
        Passage here = reading.outline.passages().get(action.passage());
        if (before == null || before.place().block() != here.place().block()) {
            return false;
        }
        reading.moveTo(action.passage());
        return isAllAboutIt(reading) && reading.sentence.end() - reading.sentence.start() <= SHORT + 1;
    }

    private ActionProposal dated(ActionProposal action, Reading reading) {
        reading.moveTo(action.passage() - 1);
        Deadline deadline = actions.until(reading.sentence.words());
        return deadline == null ? action : action.withDeadline(deadline.implied(), action.words());
    }

    private static boolean isCarried(ActionProposal before, ActionProposal action, Reading reading) {
        boolean open = before.owners().isEmpty() && !action.owners().isEmpty();
        if (!open || action.passage() != before.passage() + 1) {
            return false;
        }
        Passage here = reading.outline.passages().get(action.passage());
        Passage there = reading.outline.passages().get(before.passage());
        if (here.place().block() != there.place().block()) {
            return false;
        }
        reading.moveTo(action.passage());
        return isAllAboutIt(reading);
    }

    /** "Det gør Bo.", "Den tager Ida." */
    private static boolean isAllAboutIt(Reading reading) {
        Sentence sentence = reading.sentence;
        Clause first = reading.clauses().get(0);
        return first.isMain()
                && sentence.is(first.start(), WordClass.IT)
                && first.verb() == first.start() + 1
                && first.end() - first.start() <= SHORT;
    }
}
