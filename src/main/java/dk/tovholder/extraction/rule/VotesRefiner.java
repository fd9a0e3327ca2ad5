package dk.tovholder.extraction.rule;

import dk.tovholder.extraction.section.Passage;
import java.util.List;

/** "Forslaget blev vedtaget. 8 stemte for, 2 imod." Votes counted beside the decision that they made are no other one. */
final class VotesRefiner implements Refiner {
    @Override
    public void refine(Proposals proposals, Reading reading) {
        List<Passage> passages = reading.outline.passages();
        proposals.decisions.removeIf(decision -> isTold(decision, proposals, passages));
    }

    private static boolean isTold(DecisionProposal votes, Proposals proposals, List<Passage> passages) {
        return votes.rule().equals(VotesRule.ID)
                && (isDecided(votes.passage() - 1, votes, proposals, passages)
                        || isDecided(votes.passage() + 1, votes, proposals, passages));
    }

    private static boolean isDecided(int at, DecisionProposal votes, Proposals proposals, List<Passage> passages) {
        DecisionProposal beside = at < 0 ? null : proposals.decision(at);
        return beside != null
                && !beside.rule().equals(VotesRule.ID)
                && passages.get(at).place().block()
                        == passages.get(votes.passage()).place().block();
    }
}
