package dk.tovholder.extraction.rule;

import dk.tovholder.extraction.clause.Agent;
import dk.tovholder.extraction.clause.Agents;
import dk.tovholder.extraction.clause.Clause;
import dk.tovholder.extraction.clause.Subject;
import dk.tovholder.extraction.date.Modifier;
import dk.tovholder.extraction.language.CueKind;
import dk.tovholder.extraction.language.WordClass;
import dk.tovholder.extraction.section.SectionKind;
import dk.tovholder.extraction.section.Words;
import org.jspecify.annotations.Nullable;

/** The owner at the end: "Revnerne skal forsegles. (HS/LOT)", "Vi køber en ny - Ole", "Forplejning (Henny)". */
final class ClosingOwnerRule implements Rule {
    private static final String ID = "action.closing-owner";

    /** As many words on stands the passive after "skal": "Flemming skal spørges (Ida)". */
    private static final int NEAR = 4;

    private final Actions actions;

    ClosingOwnerRule(Actions actions) {
        this.actions = actions;
    }

    @Override
    public boolean propose(Reading reading, Proposals proposals) {
        if (!Places.canAssign(reading.passage())) {
            return false;
        }
        Closing closing = Closing.of(reading);
        if (closing == null || isSignature(closing, reading) || !isTask(closing, reading)) {
            return false;
        }
        Words task = new Words(reading.sentence.start(), closing.words().start());
        ActionProposal action = actions.of(ID, task, closing.agents(), isTold(reading));
        proposals.actions.add(isElsewhere(action.deadline(), closing, reading) ? action.undated() : action);
        return true;
    }

    /** "Vi har i dag to bænke, og der sættes to mere op (Bo)": the day of what the clause before tells. */
    private static boolean isElsewhere(@Nullable Deadline deadline, Closing closing, Reading reading) {
        if (deadline == null) {
            return false;
        }
        Clause last = null;
        for (Clause clause : reading.clauses().all()) {
            boolean before = clause.isMain() && clause.hasVerb();
            last = before && clause.start() < closing.words().start() ? clause : last;
        }
        boolean state = reading.sentence.hasAny(WordClass.HAVE.bit() | WordClass.BE.bit());
        return last != null && state && deadline.words().start() < last.start();
    }

    /** "Vibeke (sekretær)": somebody, and what they are. */
    private static boolean isSignature(Closing closing, Reading reading) {
        int end = closing.words().start();
        Agents before = reading.agents.read(reading.sentence.start(), end);
        return before != null && before.end() >= end && before.has(Agent.Kind.PERSON);
    }

    /** Where neither a verb nor a day nor the place tells of work, names may stand there for something else. */
    private boolean isTold(Reading reading) {
        return reading.passage().section() == SectionKind.ACTIONS
                || reading.clauses().all().stream().anyMatch(clause -> clause.isMain() && clause.hasVerb())
                || reading.sentence.isAny(
                        reading.sentence.start(), WordClass.IMPERATIVE.bit() | WordClass.INFINITIVE.bit())
                || actions.deadline(reading.sentence.words()) != null;
    }

    /** "Længste tur 508 km (Ole, 7. juli).": who it was, and when. */
    private static boolean isRecord(Closing closing, Reading reading) {
        int open = closing.words().start();
        boolean bracket = reading.sentence.isMark(open, '(');
        boolean list = reading.passage().section() == SectionKind.ACTIONS;
        Words inside = new Words(open, bracket && !list ? reading.sentence.closing(open) : open);
        return reading.dates.in(inside).stream().anyMatch(date -> date.isDay() && date.modifier() == Modifier.NONE);
    }

    /** What stands before the names must be something to do, not something that was or is. */
    private static boolean isTask(Closing closing, Reading reading) {
        boolean told = false;
        for (int i = 0; i < reading.clauses().size(); i++) {
            Clause clause = reading.clauses().get(i);
            boolean before = clause.start() < closing.words().start();
            if (before && clause.isMain() && clause.hasVerb()) {
                if (isTask(clause, i, reading)) {
                    return true;
                }
                told |= !isThing(clause, reading);
            }
        }
        return !told && !isRoster(closing.words().start(), reading) && !isRecord(closing, reading);
    }

    /** "Nye skilte til dørene": a word that may be a past, too, but has no subject. */
    private static boolean isThing(Clause clause, Reading reading) {
        long both = WordClass.PAST.bit() | WordClass.INFINITIVE.bit();
        boolean homograph = (reading.sentence.bits(clause.verb()) & both) == both;
        return homograph && reading.agents.read(clause.start(), clause.verb()) == null;
    }

    private static boolean isTask(Clause clause, int place, Reading reading) {
        long bits = reading.sentence.bits(clause.verb());
        boolean settled = reading.sentence.hasCue(CueKind.DECISION, clause);
        boolean coming = WordClass.PASSIVE.in(bits)
                || WordClass.DUTY.in(bits)
                || WordClass.PRESENT.in(bits) && WordClass.DOING.in(bits)
                || WordClass.PRESENT.in(bits) && reading.sentence.is(clause.start(), WordClass.THERE);
        if (!settled && !coming) {
            return false;
        }
        boolean undergone = WordClass.DUTY.in(bits)
                && reading.sentence.has(
                        WordClass.PASSIVE, clause.verb() + 1, Math.min(clause.end(), clause.verb() + NEAR));
        if (undergone || WordClass.PASSIVE.in(bits)) {
            return true;
        }
        Subject subject = reading.subjects.of(reading.clauses(), place, clause.verb());
        Agents doers = subject.agents();
        return doers == null || !doers.isSure() || !doers.has(Agent.Kind.PERSON);
    }

    /** "Ordstyrer - Camilla", "Afbud (Bo)", "Nye medlemmer: Bo": names that are only listed. */
    static boolean isRoster(int end, Reading reading) {
        long who = WordClass.GROUP.bit() | WordClass.UNIT.bit();
        boolean alone = end - 1 == reading.sentence.start() || reading.passage().section() != SectionKind.ACTIONS;
        boolean group = alone
                && (reading.sentence.actor(end - 1) & who) != 0
                && !reading.sentence.is(end - 2, WordClass.PREPOSITION);
        boolean listed = reading.sentence.cues().stream()
                .anyMatch(cue -> cue.cue().kind() == CueKind.ROSTER
                        && (cue.start() == reading.sentence.start()
                                || cue.end() == end
                                        && cue.end() - cue.start() == 1
                                        && !reading.sentence.is(cue.start() - 1, WordClass.PREPOSITION)));
        return group || listed;
    }
}
