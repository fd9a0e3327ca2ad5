package dk.tovholder.extraction.rule;

import dk.tovholder.extraction.Certainty;
import dk.tovholder.extraction.Outcome;
import dk.tovholder.extraction.clause.Clause;
import dk.tovholder.extraction.clause.Clause.Kind;
import dk.tovholder.extraction.clause.Clauses;
import dk.tovholder.extraction.language.Cue.Verdict;
import dk.tovholder.extraction.language.CueKind;
import dk.tovholder.extraction.language.CueMatch;
import dk.tovholder.extraction.language.WordClass;
import dk.tovholder.extraction.rule.DecisionGate.Judgement;
import dk.tovholder.extraction.section.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decisions by their words: "blev godkendt", "vi besluttede, at …", "Nej". */
final class CueDecisionRule implements Rule {
    private final DecisionGate gate;

    CueDecisionRule(Reading reading) {
        gate = new DecisionGate(reading);
    }

    @Override
    public boolean propose(Reading reading, Proposals proposals) {
        boolean late = Places.canDecideLate(reading.passage());
        if (reading.sentence.cues().isEmpty() || !late && !Places.canDecide(reading.passage())) {
            return false;
        }
        for (CueMatch match : reading.sentence.cues()) {
            Verdict verdict = match.cue().verdict();
            if (match.cue().kind() != CueKind.DECISION || verdict == null || isInsideLonger(match, reading)) {
                continue;
            }
            Judgement judgement = gate.judge(match, verdict);
            Outcome outcome = judgement.outcome();
            if (outcome == null) {
                tell(match, judgement.stoppedBy(), reading, proposals);
            } else {
                Outcome inner = isResolution(outcome) ? inner(match, reading) : null;
                add(match, inner == null ? outcome : inner, reading, proposals);
                return true;
            }
        }
        return false;
    }

    /** What is said of another thing was never near: "blev" of anything but what is chosen. */
    private static void tell(CueMatch match, @Nullable String stoppedBy, Reading reading, Proposals proposals) {
        if (stoppedBy != null && !stoppedBy.equals(Beside.OTHER_THING)) {
            proposals.stopped(match.cue().id(), reading.quote(), stoppedBy);
        }
    }

    private static void add(CueMatch match, Outcome outcome, Reading reading, Proposals proposals) {
        Words cue = new Words(match.start(), match.end());
        String rule = match.cue().id() + (isDenied(match.cue().verdict(), outcome) ? ".not" : "");
        proposals.decisions.add(
                new DecisionProposal(reading.index(), reading.quote(), cue, outcome, rule, Certainty.STATED));
    }

    /** "Ikke godkendt" is told of by another rule than "godkendt". */
    private static boolean isDenied(@Nullable Verdict verdict, Outcome outcome) {
        return verdict != null && verdict.outcome() != outcome && verdict.denied() == outcome;
    }

    /** "ikke stemning for" tells more than "stemning for" in it, unless it says nothing. */
    private boolean isInsideLonger(CueMatch match, Reading reading) {
        for (CueMatch other : reading.sentence.cues()) {
            boolean longer = other.end() - other.start() > match.end() - match.start();
            boolean around = other.start() <= match.start() && other.end() >= match.end();
            Verdict verdict = other.cue().verdict();
            if (longer
                    && around
                    && verdict != null
                    && gate.judge(other, verdict).outcome() != null) {
                return true;
            }
        }
        return false;
    }

    private static boolean isResolution(Outcome outcome) {
        return outcome == Outcome.ADOPTED;
    }

    /** "aftalt, at strategien fremlægges i udvalget" is agreed; "besluttet at indstille til udvalget" is recommended. */
    private static boolean isNamedForLater(Verdict verdict) {
        return verdict.needsBody() && verdict.outcome() != Outcome.RECOMMENDED;
    }

    /** The outcome of what was resolved: "besluttet, at punktet udsættes" is postponed. */
    private @Nullable Outcome inner(CueMatch outer, Reading reading) {
        Clauses clauses = reading.clauses();
        int governor = clauses.at(outer.start());
        List<CueMatch> cues = reading.sentence.cues();
        for (CueMatch match : cues) {
            Verdict verdict = match.cue().verdict();
            int place = clauses.at(match.start());
            if (verdict == null || isNamedForLater(verdict) || place < 0 || match.start() < outer.end()) {
                continue;
            }
            Clause clause = clauses.get(place);
            boolean governed = clause.governor() == governor
                    && reading.sentence.is(clause.start(), WordClass.THAT)
                    && (clause.kind() == Kind.INFINITIVE || clause.kind() == Kind.SUBORDINATE);
            Outcome outcome = governed ? gate.governed(match, verdict, clause) : null;
            if (outcome != null && outcome != Outcome.ADOPTED) {
                return outcome;
            }
        }
        return null;
    }
}
