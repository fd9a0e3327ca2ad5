package dk.tovholder.extraction.rule;

import dk.tovholder.extraction.NearMiss;
import dk.tovholder.extraction.section.Words;
import dk.tovholder.extraction.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the rules have seen so far. */
final class Proposals {
    final Proposed<DecisionProposal> decisions = new Proposed<>();
    final Proposed<ActionProposal> actions = new Proposed<>();
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
        decisions.sortByText();
        actions.sortByText();
    }

    /** Place of the last action proposed from this passage, or -1. */
    int lastAction(int passage) {
        return actions.last(passage);
    }

    /** Whether an action was proposed from this passage. */
    boolean hasAction(int passage) {
        return actions.last(passage) >= 0;
    }

    /** The decision proposed from this passage, or null. */
    @Nullable DecisionProposal decision(int passage) {
        int last = decisions.last(passage);
        return last < 0 ? null : decisions.get(last);
    }
}
