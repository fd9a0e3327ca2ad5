package dk.tovholder.extraction.rule;

import dk.tovholder.extraction.NearMiss;
import dk.tovholder.extraction.section.Words;
import dk.tovholder.extraction.text.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the rules have seen so far. */
final class Proposals {
    final List<DecisionProposal> decisions = new ArrayList<>();
    final List<ActionProposal> actions = new ArrayList<>();
    final List<NearMiss> nearMisses = new ArrayList<>();
    private final Tokens tokens;

    Proposals(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Notes what a rule would have taken, had not something stood against it. */
    void stopped(String rule, Words words, String by) {
        nearMisses.add(new NearMiss(rule, words.text(tokens), words.span(tokens).line(), by));
    }

    /** Puts all in the order of the text. */
    void sort() {
        decisions.sort(Comparator.comparingInt(decision -> decision.words().start()));
        actions.sort(Comparator.comparingInt(action -> action.words().start()));
    }

    /** Place of the last action proposed from this passage, or -1. */
    int lastAction(int passage) {
        for (int i = actions.size() - 1; i >= 0; i--) {
            if (actions.get(i).passage() == passage) {
                return i;
            }
        }
        return -1;
    }

    /** Whether an action was proposed from this passage. */
    boolean hasAction(int passage) {
        return actions.stream().anyMatch(action -> action.passage() == passage);
    }

    /** The decision proposed from this passage, or null. */
    @Nullable DecisionProposal decision(int passage) {
        for (int i = decisions.size() - 1; i >= 0; i--) {
            if (decisions.get(i).passage() == passage) {
                return decisions.get(i);
            }
        }
        return null;
    }
}
