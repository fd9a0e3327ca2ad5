package dk.tovholder.extraction.rule;

import dk.tovholder.extraction.Action;
import dk.tovholder.extraction.Certainty;
import dk.tovholder.extraction.Decision;
import dk.tovholder.extraction.Provenance;
import dk.tovholder.extraction.language.LanguagePack;
import dk.tovholder.extraction.section.Bodies;
import dk.tovholder.extraction.section.Outline;
import dk.tovholder.extraction.section.Words;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** All rules, in the order in which they look, and the refiners that look at what they found. */
public final class RuleSet {
    private final LanguagePack pack;
    private final Bodies bodies;

    public RuleSet(LanguagePack pack, Bodies bodies) {
        this.pack = pack;
        this.bodies = bodies;
    }

    /** What these minutes settle and whom they ask to do what. */
    public Entries apply(Outline outline) {
        Reading reading = new Reading(outline, pack, bodies);
        Deadlines deadlines = new Deadlines(reading, new ComingMeetings(reading));
        List<Rule> decisions =
                List.of(new CueDecisionRule(reading), new VotesRule(), new PlainDecisionRule(), new AnswerRule());
        Actions writer = new Actions(reading, deadlines);
        List<Rule> actions = List.of(
                new TaskRowRule(writer),
                new DueLabelRule(writer),
                new OwnerLabelRule(writer),
                new DutyListRule(writer),
                new ClosingOwnerRule(writer),
                new PredicateRule(reading, deadlines),
                new TopicOwnerRule(writer),
                new CellDoerRule(writer),
                new OrderRule(writer));
        List<Refiner> refiners = List.of(
                new RowOwnerRefiner(writer),
                new CarriedRefiner(writer),
                new HandedOnRefiner(),
                new VotesRefiner(),
                new RepeatedRefiner());
        Proposals proposals = new Proposals(outline.tokens());
        for (int i = 0; i < outline.passages().size(); i++) {
            if (!Places.mayHold(outline.passages().get(i))) {
                continue;
            }
            reading.moveTo(i);
            if (!reading.sentence.words().isEmpty()) {
                first(decisions, reading, proposals);
                if (!DoneTasks.isMarked(reading)) {
                    first(actions, reading, proposals);
                }
            }
        }
        refiners.forEach(refiner -> refiner.refine(proposals, reading));
        proposals.sort();
        return entries(proposals, outline);
    }

    /** Asks one rule after the other until one has an answer. */
    private static void first(List<Rule> rules, Reading reading, Proposals proposals) {
        for (Rule rule : rules) {
            if (rule.propose(reading, proposals)) {
                return;
            }
        }
    }

    private static Entries entries(Proposals proposals, Outline outline) {
        return new Entries(
                proposals.decisions.stream()
                        .map(found -> decision(found, outline))
                        .toList(),
                proposals.actions.stream().map(found -> action(found, outline)).toList(),
                proposals.actions.stream()
                        .map(ActionProposal::deadline)
                        .filter(Objects::nonNull)
                        .map(Deadline::date)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()),
                proposals.nearMisses);
    }

    private static Decision decision(DecisionProposal found, Outline outline) {
        return new Decision(
                outline.passages().get(found.passage()).item(),
                found.outcome(),
                found.words().text(outline.tokens()),
                why(found.rule(), found.certainty(), found.words(), found.cue(), outline));
    }

    private static Action action(ActionProposal found, Outline outline) {
        return new Action(
                outline.passages().get(found.passage()).item(),
                found.task(),
                found.owners(),
                found.due(),
                found.words().text(outline.tokens()),
                why(found.rule(), found.certainty(), found.words(), found.fired(), outline));
    }

    private static Provenance why(String rule, Certainty certainty, Words quote, Words fired, Outline outline) {
        String words = fired.isEmpty() ? "" : fired.text(outline.tokens());
        return new Provenance(rule, certainty, quote.span(outline.tokens()), words);
    }
}
