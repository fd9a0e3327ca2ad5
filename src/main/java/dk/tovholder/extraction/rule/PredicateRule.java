package dk.tovholder.extraction.rule;

import dk.tovholder.extraction.Certainty;
import dk.tovholder.extraction.Owner;
import dk.tovholder.extraction.clause.Clause;
import dk.tovholder.extraction.clause.Clause.Kind;
import dk.tovholder.extraction.clause.Clauses;
import dk.tovholder.extraction.clause.Sentence;
import dk.tovholder.extraction.language.CueKind;
import dk.tovholder.extraction.language.WordClass;
import dk.tovholder.extraction.section.ColumnRole;
import dk.tovholder.extraction.section.Passage;
import dk.tovholder.extraction.section.SectionKind;
import dk.tovholder.extraction.section.Words;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tasks that a verb tells of: "Gitte og Bo tager videre initiativ", "Nøgler udleveres af HMN", "Der indkøbes høreværn". */
final class PredicateRule implements Rule {
    private static final String ID = "action.predicate";
    private static final int LONGEST_FIRED = 8;
    private static final int SHORT = 6;
    private static final String PASSIVE = "action.passive";
    private static final long WORK = WordClass.DOING.bit() | WordClass.TALK.bit() | WordClass.HOLDING.bit();

    private static final Set<CueKind> MAKING = EnumSet.of(CueKind.TASK, CueKind.PLEDGE, CueKind.HANDED);

    private final TaskReader tasks;
    private final Owners owners;
    private final Deadlines deadlines;

    PredicateRule(Reading reading, Deadlines deadlines) {
        tasks = new TaskReader(reading);
        owners = new Owners(reading);
        this.deadlines = deadlines;
    }

    @Override
    public boolean propose(Reading reading, Proposals proposals) {
        boolean announced = Places.canAnnounce(reading.passage());
        if (!announced && !Places.canAssign(reading.passage()) || !mayHold(reading)) {
            return false;
        }
        List<Task> found = new ArrayList<>();
        Clauses clauses = reading.clauses();
        for (int i = 0; i < clauses.size(); i++) {
            if (isAsserted(clauses, i, reading, proposals)) {
                TaskReader.Found sight = tasks.read(i);
                Task task = sight.task();
                if (task != null && isTask(task, announced, reading, proposals)) {
                    if (reading.subjects.inRelative(clauses.get(i)) == null) {
                        found.add(task);
                    } else if (found.isEmpty()) {
                        found.add(task.unsure());
                    }
                } else if (sight.stoppedBy() != null) {
                    proposals.stopped(ID, reading.quote(), sight.stoppedBy());
                }
            }
        }
        return propose(found, reading, proposals);
    }

    private static boolean mayHold(Reading reading) {
        return reading.sentence.hasAny(WORK)
                || !reading.passage().content().isEmpty()
                || reading.sentence.cues().stream()
                        .anyMatch(match -> MAKING.contains(match.cue().kind()));
    }

    /** What nobody is named for counts only where the meeting itself is told of, and what will be said at the next one never. */
    private static boolean isTask(Task task, boolean announced, Reading reading, Proposals proposals) {
        Clause clause = reading.clauses().get(task.clause());
        boolean named = !task.isOurs();
        if (!named && (isSettled(clause, reading, proposals) || !clause.isMain() || isQuoted(task, reading))) {
            return false;
        }
        if (!announced) {
            return named || reading.passage().section() != SectionKind.NEXT_MEETINGS;
        }
        boolean talk =
                reading.sentence.is(task.verb(), WordClass.TALK) || !reading.sentence.is(task.verb(), WordClass.DOING);
        return named && !(talk && isAgenda(reading.passage()));
    }

    /** "Kassereren viste tallene: 1,5 % skal findes": what somebody said, and asks nobody. */
    private static boolean isQuoted(Task task, Reading reading) {
        Clause before = task.clause() == 0 ? null : reading.clauses().get(task.clause() - 1);
        return before != null
                && reading.sentence.isMark(before.end(), ':')
                && before.hasVerb()
                && reading.sentence.is(before.verb(), WordClass.PAST)
                && reading.sentence.is(before.verb(), WordClass.TALK);
    }

    private static boolean isAgenda(Passage passage) {
        return passage.section() == SectionKind.NEXT_AGENDA || passage.role() == ColumnRole.TOPIC;
    }

    /** What the meeting settled is no task of its own where nobody is named for it. */
    private static boolean isSettled(Clause clause, Reading reading, Proposals proposals) {
        DecisionProposal decision = proposals.decision(reading.index());
        if (decision == null
                || decision.cue().isEmpty()
                || clause.contains(decision.cue().start())) {
            return decision != null;
        }
        int place = reading.clauses().at(decision.cue().start());
        boolean verdict = decision.cue().start() == reading.sentence.start();
        return verdict || place >= 0 && isVerdict(reading.clauses().get(place), decision, reading);
    }

    /** "Vi deler en stand, det er vedtaget", "Hegnet males - vedtaget", "Udgiften deles, enedes vi om": said of what stands before. */
    private static boolean isVerdict(Clause clause, DecisionProposal decision, Reading reading) {
        int cue = decision.cue().start();
        boolean bare = !clause.hasVerb() && cue == clause.start() && reading.sentence.is(cue, WordClass.PARTICIPLE);
        boolean inverted = clause.verb() == clause.start()
                && cue == clause.start()
                && reading.sentence.is(clause.verb() + 1, WordClass.WE);
        return isAboutIt(clause, reading) || bare || inverted;
    }

    /** "Vi deler en stand, det er vedtaget." */
    private static boolean isAboutIt(Clause clause, Reading reading) {
        return reading.sentence.is(clause.start(), WordClass.IT) && clause.start() + 1 == clause.verb();
    }

    /** Main clauses, "det er Bo, der …", and what was agreed: "Det blev aftalt, at Bo …". */
    private static boolean isAsserted(Clauses clauses, int index, Reading reading, Proposals proposals) {
        Clause clause = clauses.get(index);
        if (clause.isMain()) {
            return true;
        }
        Clause governor = clauses.governor(clause);
        if (governor == null || !governor.isMain()) {
            return false;
        }
        if (clause.kind() == Kind.RELATIVE) {
            boolean cleft = governor.hasVerb()
                    && clause.hasVerb()
                    && reading.sentence.is(governor.verb(), WordClass.BE)
                    && reading.subjects.of(clauses, index, clause.verb()).agents() != null;
            return cleft || reading.subjects.inRelative(clause) != null;
        }
        return clause.kind() == Kind.SUBORDINATE
                && reading.sentence.is(clause.start(), WordClass.THAT)
                && isSettled(governor, reading, proposals);
    }

    private boolean propose(List<Task> found, Reading reading, Proposals proposals) {
        Task taken = null;
        for (int i = 0; i < found.size(); i++) {
            Task task = found.get(i);
            if (i + 1 < found.size() && isTaken(task, found.get(i + 1), reading)) {
                taken = task;
                continue;
            }
            if (i > 0 && (isPart(found.get(i - 1), task, reading) || isAboutIt(task, reading))) {
                continue;
            }
            int last = i;
            while (last + 1 < found.size() && isPart(task, found.get(last + 1), reading)) {
                last++;
            }
            ActionProposal action = action(task, last + 1 < found.size() ? found.get(last + 1) : null, reading);
            Words before = before(task, taken, reading);
            Deadline earlier =
                    action.deadline() != null || before.isEmpty() ? null : deadlines.of(before, new Words(0, 0));
            proposals.actions.add(earlier == null ? action : action.withDeadline(earlier.implied(), action.words()));
            taken = null;
        }
        return !found.isEmpty();
    }

    private static boolean isPart(Task task, Task next, Reading reading) {
        boolean more = isAboutIt(next, reading) || isTrailing(next, reading);
        return isSameOwner(task, next) || task.agents() != null && more;
    }

    /** "LS laver en liste, hænges op senest den 9.": what is done with the thing stands behind without a subject. */
    private static boolean isTrailing(Task next, Reading reading) {
        Clause clause = reading.clauses().get(next.clause());
        return next.agents() == null
                && clause.start() == next.verb()
                && reading.sentence.isMark(clause.start() - 1, ',')
                && reading.sentence.is(next.verb(), WordClass.PASSIVE);
    }

    /** "Bo skriver svaret; det skal være sendt inden den 8.": the same task told of again. */
    private static boolean isAboutIt(Task task, Reading reading) {
        Clause clause = reading.clauses().get(task.clause());
        boolean it = reading.sentence.is(clause.start(), WordClass.IT) && clause.start() + 1 == task.verb();
        return task.agents() == null && it && reading.sentence.is(task.verb(), WordClass.DUTY);
    }

    /** "Kablerne skal skiftes, og det klarer Bo": one task, and his. */
    private static boolean isTaken(Task task, Task next, Reading reading) {
        Clause clause = reading.clauses().get(next.clause());
        Sentence sentence = reading.sentence;
        boolean fronted = sentence.is(clause.start(), WordClass.IT) && clause.start() + 1 == next.verb();
        boolean last =
                clause.end() - clause.start() <= SHORT && sentence.has(WordClass.IT, next.verb() + 1, clause.end());
        return task.agents() == null && next.agents() != null && (fronted || last);
    }

    /** Where the day of the task may stand before it: "Skal ud senest den 24., det klarer Bo", "Brandsyn torsdag 20/9, Bo låser op". */
    private static Words before(Task task, @Nullable Task taken, Reading reading) {
        if (taken != null) {
            Clause clause = reading.clauses().get(taken.clause());
            return new Words(clause.start(), clause.end());
        }
        Clause before = task.clause() == 0 ? null : reading.clauses().get(task.clause() - 1);
        if (before == null || task.agents() == null) {
            return new Words(0, 0);
        }
        boolean head = before.isMain() && !before.hasVerb() && reading.sentence.isMark(before.end(), ',');
        Clause own = reading.clauses().get(task.clause());
        boolean back = before.isMain()
                && before.hasVerb()
                && (isFrontedIt(own, task, reading)
                        || reading.sentence.has(WordClass.DEADLINE, before.start(), before.verb()));
        if (back) {
            return new Words(before.start(), before.end());
        }
        boolean led = before.kind() == Kind.TOPIC
                && reading.sentence.isAny(before.start(), WordClass.LEAD.bit() | WordClass.DEADLINE.bit());
        return head || led ? new Words(before.start(), before.end()) : new Words(0, 0);
    }

    /** "det sørger Bo for" */
    private static boolean isFrontedIt(Clause clause, Task task, Reading reading) {
        return reading.sentence.is(clause.start(), WordClass.IT) && clause.start() + 1 == task.verb();
    }

    private static boolean isSameOwner(Task one, Task other) {
        if (one.agents() == null || other.agents() == null) {
            return one.agents() == other.agents();
        }
        return one.agents().start() == other.agents().start();
    }

    private ActionProposal action(Task task, @Nullable Task next, Reading reading) {
        Clauses clauses = reading.clauses();
        Clause clause = clauses.get(task.clause());
        int end = next == null
                ? reading.sentence.end()
                : clauses.get(next.clause()).start();
        Words own = own(task, end, reading);
        Deadline deadline = deadlines.of(own, new Words(own.end(), end));
        TaskText text = new TaskText(reading.tokens, new Words(start(task, clause), own.end()));
        text.without(task.owner());
        if (deadline != null) {
            text.without(deadline.words());
        }
        List<Owner> who = task.agents() == null ? List.of() : owners.ofPromise(task.agents(), task.sure());
        String rule = task.agents() == null ? PASSIVE : ID;
        return new ActionProposal(
                reading.index(), reading.quote(), text.toString(), who, deadline, rule, Certainty.STATED, fired(task));
    }

    /** The verb, with those who do it where they stand beside it. */
    private static Words fired(Task task) {
        int start = task.owner().isEmpty()
                ? task.verb()
                : Math.min(task.verb(), task.owner().start());
        int end = Math.max(task.verb() + 1, task.owner().end());
        return end - start > LONGEST_FIRED ? new Words(task.verb(), task.verb() + 1) : new Words(start, end);
    }

    private static int start(Task task, Clause clause) {
        boolean before = task.owner().end() <= task.verb() && !task.owner().isEmpty();
        return before && task.owner().start() >= clause.start() ? task.owner().start() : clause.start();
    }

    /** The task's own clauses: those of the same doer, and what depends on them up to the next relative clause. */
    private static Words own(Task task, int limit, Reading reading) {
        Clauses clauses = reading.clauses();
        Clause first = clauses.get(task.clause());
        int end = first.end();
        for (int i = task.clause() + 1; i < clauses.size(); i++) {
            Clause clause = clauses.get(i);
            if (clause.start() >= limit || clause.isMain() && clause.hasVerb() && !clause.shared()) {
                break;
            }
            if (clause.kind() == Kind.RELATIVE || reading.sentence.isMark(clause.start() - 1, ';')) {
                break;
            }
            end = Math.max(end, Math.min(limit, clause.end()));
        }
        return new Words(first.start(), end);
    }
}
