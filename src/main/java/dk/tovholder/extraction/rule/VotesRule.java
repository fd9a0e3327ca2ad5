package dk.tovholder.extraction.rule;

import dk.tovholder.extraction.Certainty;
import dk.tovholder.extraction.Outcome;
import dk.tovholder.extraction.clause.Sentence;
import dk.tovholder.extraction.language.CueKind;
import dk.tovholder.extraction.language.CueMatch;
import dk.tovholder.extraction.section.Words;
import org.jspecify.annotations.Nullable;

/** Votes that are only counted: "1 for, 4 imod", "For stemte 12, imod 3". More votes for it than against it adopt it. */
final class VotesRule implements Rule {
    static final String ID = "decision.votes";
    private static final int NEAR = 2;

    @Override
    public boolean propose(Reading reading, Proposals proposals) {
        if (reading.sentence.cues().isEmpty() || !Places.canDecide(reading.passage())) {
            return false;
        }
        CueMatch in = first(CueKind.VOTES_FOR, reading.sentence);
        CueMatch against = first(CueKind.VOTES_AGAINST, reading.sentence);
        if (in == null || against == null || in.start() > against.start()) {
            return false;
        }
        boolean before = isNumber(in.start() - 1, reading.sentence);
        if (!before && in.start() > reading.sentence.start() && reading.tokens.isWord(in.start() - 1)) {
            return false;
        }
        int yes = before ? number(in.start() - 1, reading.sentence) : after(in.end(), reading.sentence);
        int no = before ? number(against.start() - 1, reading.sentence) : after(against.end(), reading.sentence);
        if (yes < 0 || no < 0 || yes == no) {
            return false;
        }
        proposals.decisions.add(new DecisionProposal(
                reading.index(),
                reading.quote(),
                new Words(in.start(), against.end()),
                yes > no ? Outcome.ADOPTED : Outcome.REJECTED,
                ID,
                Certainty.IMPLIED));
        return true;
    }

    private static @Nullable CueMatch first(CueKind kind, Sentence sentence) {
        for (CueMatch cue : sentence.cues()) {
            if (cue.cue().kind() == kind) {
                return cue;
            }
        }
        return null;
    }

    private static boolean isNumber(int at, Sentence sentence) {
        return at >= sentence.start()
                && at < sentence.end()
                && sentence.tokens().isNumber(at);
    }

    private static int number(int at, Sentence sentence) {
        return isNumber(at, sentence) ? sentence.tokens().value(at) : -1;
    }

    /** "For: 5", "For stemte 12". */
    private static int after(int from, Sentence sentence) {
        for (int i = from; i < from + NEAR; i++) {
            if (isNumber(i, sentence)) {
                return sentence.tokens().value(i);
            }
        }
        return -1;
    }
}
