package dk.tovholder.extraction.rule;

import dk.tovholder.extraction.Outcome;
import dk.tovholder.extraction.OwnerKind;
import dk.tovholder.extraction.language.WordClass;
import dk.tovholder.extraction.section.Passage;
import dk.tovholder.extraction.section.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * "Rådet sender et protestbrev. Zahra og Nikoline formulerer det." What the body does and somebody of it carries out is a
 * decision; the task is theirs.
 */
final class HandedOnRefiner implements Refiner {
    private static final String ID = "decision.handed-on";

    @Override
    public void refine(Proposals proposals, Reading reading) {
        List<ActionProposal> handedOn = proposals.actions.stream()
                .filter(action -> isHandedOn(action, proposals, reading))
                .toList();
        Set<ActionProposal> gone = Collections.newSetFromMap(new IdentityHashMap<>());
        gone.addAll(handedOn);
        proposals.actions.removeIf(gone::contains);
        List<DecisionProposal> decisions = new ArrayList<>();
        int last = -1;
        for (ActionProposal action : handedOn) {
            if (action.passage() != last && proposals.decision(action.passage()) == null) {
                decisions.add(new DecisionProposal(
                        action.passage(), action.words(), new Words(0, 0), Outcome.ADOPTED, ID, action.certainty()));
            }
            last = action.passage();
        }
        proposals.decisions.addAll(decisions);
    }

    private static boolean isHandedOn(ActionProposal action, Proposals proposals, Reading reading) {
        boolean group = !action.owners().isEmpty()
                && action.owners().stream().allMatch(owner -> owner.kind() == OwnerKind.GROUP);
        Passage next = reading.outline.next(action.passage());
        if (!group || next == null || !isOurs(action, reading)) {
            return false;
        }
        ActionProposal carried = actionOf(action.passage() + 1, proposals);
        return carried != null
                && carried.owners().stream().anyMatch(owner -> owner.kind() == OwnerKind.PERSON)
                && pointsBack(next, reading);
    }

    private static boolean isOurs(ActionProposal action, Reading reading) {
        reading.moveTo(action.passage());
        var agents = reading.agents.read(reading.sentence.start(), reading.sentence.end());
        return agents != null && agents.has(dk.tovholder.extraction.clause.Agent.Kind.BODY);
    }

    private static @Nullable ActionProposal actionOf(int passage, Proposals proposals) {
        int first = proposals.actions.first(passage);
        return first < 0 ? null : proposals.actions.get(first);
    }

    /** "det", "den" as the object. */
    private static boolean pointsBack(Passage next, Reading reading) {
        reading.sentence.read(next.content());
        for (int i = reading.sentence.start() + 1; i < reading.sentence.end(); i++) {
            boolean object = reading.sentence.is(i, WordClass.IT) && reading.sentence.is(i, WordClass.OBJECT_PRONOUN);
            if (object && !reading.sentence.isUnknown(i + 1)) {
                return true;
            }
        }
        return false;
    }
}
