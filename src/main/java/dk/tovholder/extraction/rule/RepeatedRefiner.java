package dk.tovholder.extraction.rule;

import dk.tovholder.extraction.Outcome;
import dk.tovholder.extraction.section.Passage;
import dk.tovholder.extraction.section.Words;
import dk.tovholder.extraction.text.Tokens;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Counts once what is said twice: a sentence of the presentation, and a point put off in two sentences. */
final class RepeatedRefiner implements Refiner {
    @Override
    public void refine(Proposals proposals, Reading reading) {
        Set<Long> presented = new HashSet<>();
        for (Passage passage : reading.outline.passages()) {
            if (passage.section().isBeforehand()) {
                presented.add(hash(passage.words(), reading.tokens));
            }
        }
        proposals.decisions.removeIf(decision ->
                decision.outcome() == Outcome.REFERRED && presented.contains(hash(decision.words(), reading.tokens)));
        joinPostponed(proposals, reading);
    }

    private static long hash(Words words, Tokens tokens) {
        long hash = 0;
        for (int i = words.start(); i < words.end(); i++) {
            hash = hash * 31 + (tokens.isWord(i) ? tokens.hash(i) : tokens.value(i));
        }
        return hash;
    }

    /** "Ikke nået. Tages på mødet d. 27/1." is put off once. */
    private static void joinPostponed(Proposals proposals, Reading reading) {
        List<DecisionProposal> once = new ArrayList<>();
        for (DecisionProposal decision : proposals.decisions) {
            DecisionProposal last = once.isEmpty() ? null : once.get(once.size() - 1);
            boolean again = last != null
                    && last.outcome() == Outcome.POSTPONED
                    && decision.outcome() == Outcome.POSTPONED
                    && block(last, reading) == block(decision, reading);
            if (again) {
                once.set(once.size() - 1, decision);
            } else {
                once.add(decision);
            }
        }
        proposals.decisions.clear();
        proposals.decisions.addAll(once);
    }

    private static int block(DecisionProposal decision, Reading reading) {
        return reading.outline.passages().get(decision.passage()).place().block();
    }
}
