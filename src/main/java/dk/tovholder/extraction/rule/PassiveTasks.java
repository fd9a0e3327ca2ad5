package dk.tovholder.extraction.rule;

import dk.tovholder.extraction.clause.Agent;
import dk.tovholder.extraction.clause.Agents;
import dk.tovholder.extraction.clause.Clause;
import dk.tovholder.extraction.clause.Sentence;
import dk.tovholder.extraction.date.DatePoint;
import dk.tovholder.extraction.date.Modifier;
import dk.tovholder.extraction.date.Portion;
import dk.tovholder.extraction.language.CueKind;
import dk.tovholder.extraction.language.CueMatch;
import dk.tovholder.extraction.language.WordClass;
import dk.tovholder.extraction.rule.TaskReader.Found;
import dk.tovholder.extraction.section.Words;
import org.jspecify.annotations.Nullable;

/** Tasks told of in the passive: the doer stands after "af", or is not named at all. */
final class PassiveTasks {
    private final Reading reading;
    private final Sentence sentence;

    PassiveTasks(Reading reading) {
        this.reading = reading;
        sentence = reading.sentence;
    }

    /** @param work the verb in the passive: the clause's own, or the one after "skal" or "bliver" */
    Found read(int place, int verb, int work) {
        long bits = sentence.bits(work);
        boolean told = sentence.hasCueAt(CueKind.TASK, work);
        Clause clause = reading.clauses().get(place);
        boolean known = WordClass.DOING.in(bits) || WordClass.DECIDING.in(bits) || isTalkUntil(clause, bits);
        if (!known && !told || sentence.hasCueAt(CueKind.NO_TASK, work)) {
            return Found.NOTHING;
        }
        Task done = doneBy(place, clause, verb, work);
        boolean chosen = !WordClass.DOING.in(bits) && !told;
        if (done != null) {
            return chosen && !isOfPeople(done, work) ? Found.NOTHING : new Found(done, null);
        }
        if (chosen) {
            return Found.NOTHING;
        }
        boolean ordered = sentence.is(verb, WordClass.DUTY);
        boolean dated =
                !reading.dates.in(new Words(clause.start(), clause.end())).isEmpty();
        if (!ordered && dated && WordClass.TALK.in(bits) && !reading.dates.hasDeadline(clause)) {
            return Found.stopped("happening");
        }
        return !ordered && isHappening(clause, bits) ? Found.stopped("happening") : nobody(place, verb);
    }

    /** "gennemgås af Ida inden næste møde": until when makes a task of it. */
    private boolean isTalkUntil(Clause clause, long bits) {
        return WordClass.TALK.in(bits) && (reading.dates.hasDeadline(clause) || isBeforeMeeting(clause));
    }

    private boolean isBeforeMeeting(Clause clause) {
        for (CueMatch cue : sentence.cues()) {
            int lead = cue.start() - 1;
            boolean before = sentence.is(lead, WordClass.LEAD) && !sentence.is(lead, WordClass.AT);
            if (cue.cue().kind() == CueKind.NEXT_MEETING && clause.contains(cue.start()) && before) {
                return true;
            }
        }
        return false;
    }

    /** "Sedlerne husstandsomdeles af Bo": no list has the verb, but its form and the doer show it. */
    Found unknown(int place, Clause clause) {
        for (int i = clause.start() + 1; i < clause.end() - 2; i++) {
            boolean verb = sentence.isUnknown(i) && !sentence.isCapitalised(i) && sentence.endsAs(i, WordClass.PASSIVE);
            if (verb && sentence.is(i + 1, WordClass.BY)) {
                Agents agents = reading.agents.read(i + 2, clause.end());
                return agents == null || !agents.isSure()
                        ? Found.NOTHING
                        : new Found(new Task(place, i, agents, new Words(i + 1, agents.end()), true), null);
            }
        }
        return Found.NOTHING;
    }

    /** "Rapporten skal ligge klar" */
    Found ready(int place, int verb) {
        Task done = doneBy(place, reading.clauses().get(place), verb, verb);
        return done == null ? nobody(place, verb) : new Found(done, null);
    }

    private static Found nobody(int place, int verb) {
        return new Found(new Task(place, verb, null, new Words(verb, verb), false), null);
    }

    /** "Prisen uddeles", "Varmen lukkes torsdag": it takes place, whoever does it. */
    private boolean isHappening(Clause clause, long bits) {
        boolean settled = WordClass.DECIDING.in(bits) && !sentence.has(WordClass.LATER, clause.start(), clause.end());
        boolean dated = reading.dates.in(new Words(clause.start(), clause.end())).stream()
                .anyMatch(date -> date.modifier() != Modifier.BY && (date.isDay() || isPart(date.start())));
        boolean held = WordClass.HOLDING.in(bits) && !reading.dates.hasDeadline(clause);
        return held || settled || dated;
    }

    /** "primo maj" */
    private static boolean isPart(@Nullable DatePoint point) {
        return point instanceof DatePoint.NamedMonth month && month.portion() != Portion.WHOLE;
    }

    /** "Omslaget vælges af Helle og Ida"; what a body chooses is decided there. */
    private static boolean isOfPeople(Task done, int work) {
        return done.agents() != null
                && done.owner().start() == work + 1
                && done.agents().are(Agent.Kind.PERSON)
                && done.agents().isSure();
    }

    /** "hentes hos naboen af Bo": who stands behind "af"; behind "hos" stands where it is done. */
    private @Nullable Task doneBy(int place, Clause clause, int verb, int work) {
        for (int i = work + 1; i < clause.end() - 1; i++) {
            Agents agents = sentence.is(i, WordClass.BY) ? reading.agents.read(i + 1, clause.end()) : null;
            if (agents != null) {
                return new Task(place, verb, agents, new Words(i, agents.end()), true);
            }
        }
        return inOffice(place, clause, verb);
    }

    /** "I den tværgående enhed arbejdes der videre" */
    private @Nullable Task inOffice(int place, Clause clause, int verb) {
        boolean fronted = sentence.isAny(clause.start(), WordClass.DOMAIN.bit() | WordClass.WITH.bit());
        Agents agents = fronted && clause.isMain() ? reading.agents.read(clause.start() + 1, verb) : null;
        if (agents == null || agents.end() != verb) {
            return null;
        }
        boolean office = agents.are(Agent.Kind.UNIT) || agents.are(Agent.Kind.GROUP);
        return office ? new Task(place, verb, agents, new Words(clause.start(), agents.end()), false) : null;
    }
}
