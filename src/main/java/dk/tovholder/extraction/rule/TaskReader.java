package dk.tovholder.extraction.rule;

import dk.tovholder.extraction.clause.Agent;
import dk.tovholder.extraction.clause.Agents;
import dk.tovholder.extraction.clause.Clause;
import dk.tovholder.extraction.clause.Sentence;
import dk.tovholder.extraction.clause.Subject;
import dk.tovholder.extraction.language.CueKind;
import dk.tovholder.extraction.language.CueMatch;
import dk.tovholder.extraction.language.WordClass;
import dk.tovholder.extraction.section.Words;
import org.jspecify.annotations.Nullable;

/** Reads a task out of a clause: "Bo undersøger …", "Nøgler udleveres af HMN", "Der indkøbes høreværn". */
final class TaskReader {
    private static final int FARTHEST_GIVEN = 6;

    private final Reading reading;
    private final Sentence sentence;
    private final WorkVerbs workVerbs;
    private final PassiveTasks passives;
    private final TaskVetoes vetoes;
    private final Promises promises;
    private final Pronouns pronouns;

    TaskReader(Reading reading) {
        this.reading = reading;
        sentence = reading.sentence;
        workVerbs = new WorkVerbs(reading);
        passives = new PassiveTasks(reading);
        vetoes = new TaskVetoes(reading);
        promises = new Promises(reading);
        pronouns = new Pronouns(reading);
    }

    /**
     * What was found in a clause.
     *
     * @param task null where there is none
     * @param stoppedBy what stood against it, or null
     */
    record Found(@Nullable Task task, @Nullable String stoppedBy) {
        static final Found NOTHING = new Found(null, null);

        static Found stopped(String by) {
            return new Found(null, by);
        }
    }

    /** Looks at the clause with this place. */
    Found read(int place) {
        Clause clause = reading.clauses().get(place);
        int verb = clause.hasVerb() ? clause.verb() : workVerbs.unknown(clause);
        if (verb < 0) {
            return passives.unknown(place, clause);
        }
        Task handed = handed(place, clause, verb);
        Found found = handed == null ? byVerb(place, clause, verb) : new Found(handed, null);
        Task task = found.task();
        String veto = task == null ? null : vetoes.against(clause, task);
        return veto == null ? found : Found.stopped(veto);
    }

    /** "overdrages til Bo", "det pålægges kassereren": whoever stands behind the cue. */
    private @Nullable Task handed(int place, Clause clause, int verb) {
        for (CueMatch cue : sentence.cues()) {
            if (cue.cue().kind() == CueKind.HANDED && clause.contains(cue.start())) {
                int last = reading.clauses().at(cue.end());
                int end = last < 0 ? clause.end() : reading.clauses().get(last).end();
                Agents agents = reading.agents.read(cue.end(), end);
                return agents == null || !agents.isSure() || agents.has(Agent.Kind.OUTSIDER)
                        ? null
                        : new Task(place, verb, agents, new Words(agents.start(), agents.end()), true);
            }
        }
        return null;
    }

    /** "Bo beder Mia undersøge prisen": whether he asks or she looks is not said. */
    private boolean isAsking(int verb) {
        Agents agents = sentence.hasCueAt(CueKind.ASKING, verb) ? reading.agents.read(verb + 1, sentence.end()) : null;
        if (agents == null || !agents.isSure() || agents.has(Agent.Kind.OUTSIDER)) {
            return false;
        }
        int next = agents.end() + (sentence.is(agents.end(), WordClass.PREPOSITION) ? 1 : 0);
        return sentence.is(next, WordClass.THAT) || sentence.is(next, WordClass.INFINITIVE);
    }

    private Found byVerb(int place, Clause clause, int verb) {
        boolean passive = sentence.is(verb, WordClass.PASSIVE)
                && !sentence.is(verb, WordClass.PRESENT)
                && !sentence.hasCueAt(CueKind.PLEDGE, verb);
        return passive ? passives.read(place, verb, verb) : active(place, clause, verb);
    }

    private Found active(int place, Clause clause, int verb) {
        Task given = given(place, clause, verb);
        if (given != null) {
            return new Found(given, null);
        }
        Subject subject = subject(place, clause, verb);
        int work = workVerbs.of(clause, verb, subject);
        if (work < 0) {
            return Found.NOTHING;
        }
        boolean auxiliary = sentence.isAny(work, WordClass.PARTICIPLE.bit()) && sentence.is(work, WordClass.DOING);
        boolean becomes = work != verb && (sentence.is(verb, WordClass.BECOME) || auxiliary);
        boolean pledged = sentence.hasCueAt(CueKind.PLEDGE, work);
        if (!pledged && (sentence.is(work, WordClass.PASSIVE) || becomes)) {
            return passives.read(place, verb, work);
        }
        if (sentence.hasCueAt(CueKind.READY, work)) {
            return passives.ready(place, verb);
        }
        Agents agents = subject.agents() == null ? pronouns.of(clause, verb) : subject.agents();
        if (agents == null) {
            return Found.NOTHING;
        }
        if (!pledged && sentence.hasCueAt(CueKind.NO_TASK, work)) {
            return Found.stopped("no-task");
        }
        boolean sure = clause.hasVerb()
                && !isAsking(verb)
                && (pledged ? !promises.isOver(place) : promises.isMade(clause, work));
        return new Found(new Task(place, verb, agents, new Words(agents.start(), agents.end()), sure), null);
    }

    /** "Naboerne får besked af Bo", "bureauet får teksterne af Ida": whoever stands behind "af" at the end gives it to them. */
    private @Nullable Task given(int place, Clause clause, int verb) {
        if (!sentence.hasCueAt(CueKind.GETTING, verb) || sentence.hasCueAt(CueKind.NO_TASK, verb)) {
            return null;
        }
        for (int i = verb + 2; i < Math.min(clause.end() - 1, verb + FARTHEST_GIVEN); i++) {
            Agents giver = sentence.is(i, WordClass.BY) ? reading.agents.read(i + 1, clause.end()) : null;
            if (giver != null && giver.isSure() && (giver.are(Agent.Kind.PERSON) || giver.are(Agent.Kind.ROLE))) {
                return new Task(place, verb, giver, new Words(i, giver.end()), false);
            }
        }
        return null;
    }

    private Subject subject(int place, Clause clause, int verb) {
        if (clause.hasVerb()) {
            return reading.subjects.of(reading.clauses(), place, verb);
        }
        Agents before = reading.agents.read(clause.start(), verb);
        return new Subject(before, before != null);
    }
}
