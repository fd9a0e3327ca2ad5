package dk.tovholder.extraction.rule;

import dk.tovholder.extraction.clause.Agent;
import dk.tovholder.extraction.clause.Agents;
import dk.tovholder.extraction.clause.Clause;
import dk.tovholder.extraction.clause.Sentence;
import dk.tovholder.extraction.language.CueKind;
import dk.tovholder.extraction.language.CueMatch;
import dk.tovholder.extraction.language.WordClass;
import dk.tovholder.extraction.section.LabelKind;
import dk.tovholder.extraction.section.Passage;
import dk.tovholder.extraction.section.Words;
import org.jspecify.annotations.Nullable;

/** A sentence that only names the owner of the task in the one before: "Ansvarlig: DS", "Aktion: RH", "Holdledere ansvarlige". */
final class OwnerLabelRule implements Rule {
    private static final String ID = "action.owner-label";

    /** As many sentences back the task may stand that a name is the owner of. */
    private static final int FARTHEST = 50;

    private static final int LONGEST_NAMES = 8;

    private final Actions actions;

    OwnerLabelRule(Actions actions) {
        this.actions = actions;
    }

    @Override
    public boolean propose(Reading reading, Proposals proposals) {
        if (!Places.canAssign(reading.passage())) {
            return false;
        }
        LabelKind label = reading.passage().label() == null
                ? null
                : reading.passage().label().kind();
        Sentence sentence = reading.sentence;
        boolean few = label == null && sentence.end() - sentence.start() <= LONGEST_NAMES;
        boolean behind = few && reading.previous() != null && sentence.isCapitalised(sentence.start());
        if (label != LabelKind.OWNER && label != LabelKind.ACTION && !behind && !hasOwnerWord(sentence)) {
            return false;
        }
        Agents agents = reading.agents.read(sentence.start(), sentence.end());
        if (agents == null) {
            return false;
        }
        if (behind && isNamesOnly(agents, sentence) && isTaskBefore(reading)) {
            attach(agents, false, reading, proposals);
            return true;
        }
        boolean owner = label == LabelKind.OWNER;
        boolean alone = label == LabelKind.ACTION && isOver(agents.end(), sentence);
        if (!owner && !alone && !isResponsible(agents, sentence)) {
            return false;
        }
        Words named = owner ? afterFor(reading.passage(), sentence) : new Words(0, 0);
        if (!named.isEmpty()) {
            proposals.actions.add(actions.of(ID, named, agents, true));
            return true;
        }
        attach(agents, true, reading, proposals);
        return true;
    }

    /** "Rekvirere dommere. Tine", "Udbedres senest 30/6. Jack": people and nothing else. */
    private static boolean isNamesOnly(Agents agents, Sentence sentence) {
        return agents.isSure() && agents.are(Agent.Kind.PERSON) && isOver(agents.end(), sentence);
    }

    /** The sentence before is something to do, or a thing; not "Tak for i aften" and nothing that was or is. */
    private static boolean isTaskBefore(Reading reading) {
        int here = reading.index();
        reading.moveTo(here - 1);
        Sentence sentence = reading.sentence;
        Clause first = reading.clauses().get(0);
        long work = WordClass.PASSIVE.bit() | WordClass.DUTY.bit();
        boolean told = first.hasVerb() && !sentence.isAny(first.verb(), work);
        boolean named = reading.agents.read(sentence.start(), sentence.end()) != null;
        boolean task = reading.passage().label() == null
                && !told
                && !named
                && !sentence.isMark(sentence.end() - 1, '?')
                && !sentence.hasCue(CueKind.DECISION)
                && !sentence.hasAny(WordClass.NEGATION.bit())
                && !ClosingOwnerRule.isRoster(sentence.end() - 1, reading)
                && !ClosingOwnerRule.isRoster(sentence.end(), reading);
        reading.moveTo(here);
        return task;
    }

    private static boolean hasOwnerWord(Sentence sentence) {
        for (CueMatch cue : sentence.cues()) {
            if (cue.cue().kind() == CueKind.OWNER_WORD) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOver(int at, Sentence sentence) {
        return at >= sentence.end()
                || at == sentence.end() - 1 && !sentence.tokens().isWord(at);
    }

    /** "Holdledere ansvarlige", without a verb. */
    private static boolean isResponsible(Agents agents, Sentence sentence) {
        for (CueMatch cue : sentence.cues()) {
            boolean here = cue.cue().kind() == CueKind.OWNER_WORD && cue.start() == agents.end();
            if (here && isOver(cue.end(), sentence)) {
                return true;
            }
        }
        return false;
    }

    /** The words after "for" in "Ansvarlig for testscripts:"; empty where there are none. */
    private static Words afterFor(Passage passage, Sentence sentence) {
        Words label =
                passage.label() == null ? new Words(0, 0) : passage.label().words();
        for (int i = label.start() + 1; i < label.end() - 1; i++) {
            if (sentence.tokens().isWord(i) && sentence.tokens().isWord(i + 1)) {
                return new Words(i + 1, label.end());
            }
        }
        return new Words(0, 0);
    }

    private void attach(Agents agents, boolean said, Reading reading, Proposals proposals) {
        int task = taskBefore(reading, proposals);
        if (task < 0) {
            Words whole = reading.quote();
            Words label = new Words(whole.start(), reading.sentence.start());
            proposals.actions.add(actions.of(ID, label.isEmpty() ? whole : label, agents, said));
            return;
        }
        Words quote = new Words(
                reading.outline.passages().get(task).words().start(),
                reading.quote().end());
        var owners = actions.owners(agents, said);
        Deadline here = actions.deadline(reading.sentence.words());
        int index = reading.index();
        reading.moveTo(task);
        ActionProposal old = remove(task, proposals);
        ActionProposal joined = old != null
                ? old.withOwners(owners, quote)
                : actions.of(ID, quote, reading.sentence.words(), null, true)
                        .onlyBy()
                        .withOwners(owners, quote);
        reading.moveTo(index);
        proposals.actions.add(here == null ? joined : joined.withDeadline(here, quote));
    }

    private static @Nullable ActionProposal remove(int passage, Proposals proposals) {
        int last = proposals.lastAction(passage);
        boolean open = last >= 0 && proposals.actions.get(last).owners().isEmpty();
        return open ? proposals.actions.remove(last) : null;
    }

    /** The sentence before in the same paragraph that tells of a task, else the one right before; -1 where there is none. */
    private static int taskBefore(Reading reading, Proposals proposals) {
        int here = reading.index();
        int found = -1;
        for (int i = here - 1; i >= 0 && i >= here - FARTHEST && isSameBlock(i, here, reading); i--) {
            if (found < 0) {
                found = i;
            }
            reading.moveTo(i);
            boolean task = reading.sentence.hasAny(WordClass.DUTY.bit()) || proposals.hasAction(i);
            reading.moveTo(here);
            if (task) {
                return i;
            }
        }
        return found;
    }

    private static boolean isSameBlock(int one, int other, Reading reading) {
        return reading.outline.passages().get(one).place().block()
                == reading.outline.passages().get(other).place().block();
    }
}
