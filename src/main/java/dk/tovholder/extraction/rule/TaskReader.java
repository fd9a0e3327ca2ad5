package dk.tovholder.extraction.rule;

import dk.tovholder.extraction.clause.Agent;
import dk.tovholder.extraction.clause.Agents;
import dk.tovholder.extraction.clause.Clause;
import dk.tovholder.extraction.clause.Clause.Kind;
import dk.tovholder.extraction.clause.Clauses;
import dk.tovholder.extraction.clause.Sentence;
import dk.tovholder.extraction.clause.Subject;
import dk.tovholder.extraction.date.Modifier;
import dk.tovholder.extraction.language.CueKind;
import dk.tovholder.extraction.language.WordClass;
import dk.tovholder.extraction.section.Words;
import org.jspecify.annotations.Nullable;

/** Reads a task out of a clause: "Bo undersøger …", "Nøgler udleveres af HMN", "Der indkøbes høreværn". */
final class TaskReader {
    private static final int FARTHEST_VERB = 8;
    private static final long PAST_OR_NOUN =
            WordClass.PREPOSITION.bit() | WordClass.ADVERB.bit() | WordClass.COORDINATOR.bit();

    private final Reading reading;
    private final Sentence sentence;
    private final Negations negations;

    TaskReader(Reading reading) {
        this.reading = reading;
        sentence = reading.sentence;
        negations = new Negations(sentence);
    }

    /** What stood against the last clause that nearly was a task; empty where nothing did. */
    private String stoppedBy = "";

    String stoppedBy() {
        return stoppedBy;
    }

    /** The task of this clause, or null. */
    @Nullable Task read(int place) {
        stoppedBy = "";
        Clause clause = reading.clauses().get(place);
        int verb = clause.hasVerb() ? clause.verb() : unknownVerb(clause);
        if (verb < 0) {
            return null;
        }
        Task task = sentence.is(verb, WordClass.PASSIVE) && !sentence.is(verb, WordClass.PRESENT)
                ? passive(place, clause, verb, verb)
                : active(place, clause, verb);
        return task == null || isStopped(clause, verb, task) ? null : task;
    }

    private boolean isStopped(Clause clause, int verb, Task task) {
        if (negations.isNegated(clause)) {
            stoppedBy = "negated";
        } else if (sentence.isMark(clause.end(), '?')) {
            stoppedBy = "question";
        } else if (hasCue(CueKind.STANDING, clause)) {
            stoppedBy = "standing";
        } else if (isHedged(clause, verb)) {
            stoppedBy = "hedged";
        } else if (isOnlyGladly(clause, task)) {
            stoppedBy = "gladly";
        } else if (isOfNextMeeting(clause, verb, task)) {
            stoppedBy = "next-meeting";
        } else if (task.agents() != null && task.agents().has(Agent.Kind.OUTSIDER) && !isOrdered(verb, task)) {
            stoppedBy = "outsider";
        }
        return !stoppedBy.isEmpty();
    }

    /** An outsider can be told to: "Leverandøren skal levere senest den 3." */
    private boolean isOrdered(int verb, Task task) {
        return sentence.is(verb, WordClass.DUTY)
                && task.agents() != null
                && task.agents().list().size() == 1;
    }

    /** "vi tager gerne flere": an offer. */
    private boolean isOnlyGladly(Clause clause, Task task) {
        boolean ours = task.agents() == null
                || task.agents().has(Agent.Kind.WE)
                || task.agents().has(Agent.Kind.BODY);
        return ours && has(clause, WordClass.GLADLY);
    }

    /** "på næste møde skal vi …", "fremlægger planen på næste møde": done there, not before. */
    private boolean isOfNextMeeting(Clause clause, int verb, Task task) {
        boolean ours = task.agents() == null
                || task.agents().has(Agent.Kind.WE)
                || task.agents().has(Agent.Kind.BODY);
        boolean talk = sentence.is(verb, WordClass.TALK) || ours;
        return talk
                && sentence.cues().stream()
                        .anyMatch(cue -> cue.cue().kind() == CueKind.NEXT_MEETING
                                && clause.contains(cue.start())
                                && !sentence.is(cue.end(), WordClass.DOMAIN)
                                && (sentence.is(cue.start() - 1, WordClass.AT) || cue.start() == clause.start()));
    }

    private boolean has(Clause clause, WordClass wordClass) {
        for (int i = clause.start(); i < clause.end(); i++) {
            if (sentence.is(i, wordClass)) {
                return true;
            }
        }
        return false;
    }

    private boolean isHedged(Clause clause, int verb) {
        for (int i = clause.start(); i < Math.min(clause.end(), verb + 2); i++) {
            if (sentence.is(i, WordClass.HEDGE)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasCue(CueKind kind, Clause clause) {
        return sentence.cues().stream().anyMatch(cue -> cue.cue().kind() == kind && clause.contains(cue.start()));
    }

    private boolean hasCueAt(CueKind kind, int verb) {
        return sentence.cues().stream().anyMatch(cue -> cue.cue().kind() == kind && cue.start() == verb);
    }

    /** "Birgitte chaser": no list has the verb, but its form and its place behind somebody show it. */
    private int unknownVerb(Clause clause) {
        Agents agents = clause.isMain() ? reading.agents.read(clause.start(), clause.end()) : null;
        if (agents == null || !agents.isSure() || agents.end() + 1 >= clause.end()) {
            return -1;
        }
        int at = agents.end();
        boolean small = sentence.isUnknown(at) && !sentence.isCapitalised(at);
        return small
                        && WordClass.NOUN.in(sentence.actor(at))
                        && sentence.tokens().lower(at).endsWith("er")
                ? at
                : -1;
    }

    private @Nullable Task active(int place, Clause clause, int verb) {
        Subject subject = subject(place, clause, verb);
        int work = work(clause, verb, subject);
        if (work < 0) {
            return null;
        }
        if (sentence.is(work, WordClass.PASSIVE)) {
            return passive(place, clause, verb, work);
        }
        Agents agents = subject.agents();
        if (hasCueAt(CueKind.READY, work)) {
            Task done = doneBy(place, clause, verb, work);
            return done != null ? done : new Task(place, verb, null, new Words(work, work), false);
        }
        if (agents == null) {
            return null;
        }
        if (hasCueAt(CueKind.NO_TASK, work)) {
            stoppedBy = "no-task";
            return null;
        }
        return new Task(place, verb, agents, new Words(agents.start(), agents.end()), true);
    }

    private Subject subject(int place, Clause clause, int verb) {
        if (clause.hasVerb()) {
            return reading.subjects.of(reading.clauses(), place, verb);
        }
        Agents before = reading.agents.read(clause.start(), verb);
        return new Subject(before, before != null);
    }

    /** The verb that says what is done, or -1: the clause's own, or the one after "skal" or "vil". */
    private int work(Clause clause, int verb, Subject subject) {
        long bits = sentence.bits(verb);
        if (WordClass.MODAL.in(bits)) {
            return hasCueAt(CueKind.READY, verb) ? verb : afterModal(clause, verb);
        }
        if (bits == 0 || hasCueAt(CueKind.TASK, verb)) {
            return verb;
        }
        if (!WordClass.PRESENT.in(bits)) {
            return -1;
        }
        boolean doing = WordClass.DOING.in(bits);
        if (doing && !(WordClass.TALK.in(bits) && saysSomething(verb))) {
            return verb;
        }
        boolean ours = subject.agents() == null || subject.isOurs();
        return WordClass.TALK.in(bits) && !ours && isCommitted(clause, verb) ? verb : -1;
    }

    /** "svarer, at …", "informerer om …": talk, told in the present. */
    private boolean saysSomething(int verb) {
        int next = verb + 1;
        boolean that = sentence.isMark(next, ',') && sentence.is(next + 1, WordClass.THAT);
        return that || sentence.is(next, WordClass.THAT) || sentence.is(next, WordClass.WHETHER);
    }

    /** Talk is a task where it is still to come: by a day, or together with work. */
    private boolean isCommitted(Clause clause, int verb) {
        if (saysSomething(verb)) {
            return false;
        }
        boolean dated = reading.dates.in(new Words(verb, clause.end())).stream()
                .anyMatch(date -> date.isDay() && !reading.dates.isPast(date));
        boolean until = sentence.cues().stream()
                .anyMatch(cue -> cue.cue().kind() == CueKind.NEXT_MEETING
                        && clause.contains(cue.start())
                        && sentence.is(cue.start() - 1, WordClass.LEAD)
                        && !sentence.is(cue.start() - 1, WordClass.AT));
        return dated || until || isFollowedByWork(clause) || tellsSomebody(verb) || hasCue(CueKind.COMMITMENT, clause);
    }

    /** "gennemgår tegningerne og kommer med oplæg" */
    private boolean isFollowedByWork(Clause clause) {
        Clauses clauses = reading.clauses();
        for (int i = 0; i < clauses.size(); i++) {
            Clause other = clauses.get(i);
            boolean next = other.start() >= clause.end() && other.shared() && other.isMain() && other.hasVerb();
            if (next && (sentence.is(other.verb(), WordClass.DOING) || hasCueAt(CueKind.TASK, other.verb()))) {
                return true;
            }
        }
        return false;
    }

    /** "orienterer beboerforeningen", "drøfter det i egen chefgruppe" */
    private boolean tellsSomebody(int verb) {
        Agents somebody = reading.agents.read(verb + 1, sentence.end());
        return somebody != null && somebody.isSure();
    }

    private int afterModal(Clause clause, int verb) {
        if (!sentence.is(verb, WordClass.DUTY) && !sentence.is(verb, WordClass.WILL)) {
            return -1;
        }
        int last = Math.min(clause.end(), verb + 1 + FARTHEST_VERB);
        for (int i = verb + 1; i < last; i++) {
            if (sentence.is(i, WordClass.GLADLY)) {
                return -1;
            }
            boolean passive = sentence.is(i, WordClass.PASSIVE) && sentence.is(verb, WordClass.DUTY);
            boolean active = sentence.is(i, WordClass.INFINITIVE) && !sentence.isAny(i, PAST_OR_NOUN);
            if (passive || active) {
                return sentence.is(i, WordClass.DOING) ? i : -1;
            }
        }
        return -1;
    }

    /** "Cykelstrips sættes på af viceværten": the doer stands after "af"; often there is none. */
    private @Nullable Task passive(int place, Clause clause, int verb, int work) {
        long bits = sentence.bits(work);
        if (!WordClass.DOING.in(bits) || hasCueAt(CueKind.NO_TASK, work)) {
            return null;
        }
        Task done = doneBy(place, clause, verb, work);
        if (done != null) {
            return done;
        }
        boolean happening = WordClass.HOLDING.in(bits)
                || WordClass.DECIDING.in(bits) && !has(clause, WordClass.LATER)
                || isDated(clause);
        boolean ordered = sentence.is(verb, WordClass.DUTY);
        if (happening && !ordered) {
            stoppedBy = "happening";
            return null;
        }
        return new Task(place, verb, null, new Words(work, work), false);
    }

    /** On a day, not until it: something takes place. */
    private boolean isDated(Clause clause) {
        return reading.dates.in(new Words(clause.start(), clause.end())).stream()
                .anyMatch(date -> date.isDay() && date.modifier() != Modifier.BY);
    }

    private @Nullable Task doneBy(int place, Clause clause, int verb, int work) {
        for (int i = work + 1; i < clause.end() - 1; i++) {
            if (sentence.isAny(i, WordClass.BY.bit() | WordClass.WITH.bit())) {
                Agents agents = reading.agents.read(i + 1, clause.end());
                if (agents != null) {
                    return new Task(place, verb, agents, new Words(i, agents.end()), true);
                }
            }
        }
        return frontedUnit(place, clause, verb);
    }

    /** "I den tværgående enhed arbejdes der videre" */
    private @Nullable Task frontedUnit(int place, Clause clause, int verb) {
        if (!sentence.isAny(clause.start(), WordClass.DOMAIN.bit() | WordClass.WITH.bit())
                || clause.kind() != Kind.MAIN) {
            return null;
        }
        Agents agents = reading.agents.read(clause.start() + 1, verb);
        boolean whole =
                agents != null && agents.end() == verb && (agents.are(Agent.Kind.UNIT) || agents.are(Agent.Kind.GROUP));
        return whole && agents != null
                ? new Task(place, verb, agents, new Words(clause.start(), agents.end()), false)
                : null;
    }
}
