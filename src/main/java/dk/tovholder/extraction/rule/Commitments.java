package dk.tovholder.extraction.rule;

import dk.tovholder.extraction.clause.Agent;
import dk.tovholder.extraction.clause.Agents;
import dk.tovholder.extraction.clause.Clause;
import dk.tovholder.extraction.clause.Clauses;
import dk.tovholder.extraction.clause.Sentence;
import dk.tovholder.extraction.date.Modifier;
import dk.tovholder.extraction.language.CueKind;
import dk.tovholder.extraction.language.CueMatch;
import dk.tovholder.extraction.language.WordClass;
import dk.tovholder.extraction.section.Words;

/** Tells talk that is still to come, and so is a task, from talk told in the present. */
final class Commitments {
    private final Reading reading;
    private final Sentence sentence;

    Commitments(Reading reading) {
        this.reading = reading;
        sentence = reading.sentence;
    }

    /** "svarer, at …", "informerer om …" */
    boolean saysSomething(int verb) {
        int next = verb + 1;
        boolean that = sentence.isMark(next, ',') && sentence.is(next + 1, WordClass.THAT);
        return that || sentence.is(next, WordClass.THAT) || sentence.is(next, WordClass.WHETHER);
    }

    /** By a day, together with work, or to somebody. */
    boolean isCommitted(Clause clause, int verb) {
        return !saysSomething(verb)
                && (isDated(clause, verb)
                        || isUntilNextMeeting(clause)
                        || isFollowedByWork(clause)
                        || tellsSomebody(verb)
                        || sentence.hasCue(CueKind.COMMITMENT, clause));
    }

    /** "taler den 23. oktober kl. 19": at a gathering. */
    boolean isAtAnHour(Clause clause, int verb) {
        return reading.dates.in(new Words(verb, clause.end())).stream()
                .anyMatch(date -> date.isDay() && date.clock() != null && date.modifier() != Modifier.BY);
    }

    private boolean isDated(Clause clause, int verb) {
        return reading.dates.in(new Words(verb, clause.end())).stream()
                .anyMatch(date -> date.isDay() && !reading.dates.isPast(date));
    }

    private boolean isUntilNextMeeting(Clause clause) {
        for (CueMatch cue : sentence.cues()) {
            boolean next = cue.cue().kind() == CueKind.NEXT_MEETING && clause.contains(cue.start());
            int lead = cue.start() - 1;
            if (next && sentence.is(lead, WordClass.LEAD) && !sentence.is(lead, WordClass.AT)) {
                return true;
            }
        }
        return false;
    }

    /** "gennemgår tegningerne og kommer med oplæg" */
    private boolean isFollowedByWork(Clause clause) {
        Clauses clauses = reading.clauses();
        for (int i = 0; i < clauses.size(); i++) {
            Clause other = clauses.get(i);
            boolean next = other.start() >= clause.end() && other.shared() && other.isMain() && other.hasVerb();
            boolean work = next && sentence.is(other.verb(), WordClass.DOING);
            if (work || next && sentence.hasCueAt(CueKind.TASK, other.verb())) {
                return true;
            }
        }
        return false;
    }

    /** "orienterer beboerforeningen", "taler med viceværten" */
    private boolean tellsSomebody(int verb) {
        int first = verb + (sentence.is(verb + 1, WordClass.PREPOSITION) ? 2 : 1);
        Agents somebody = reading.agents.read(first, sentence.end());
        return somebody != null
                && somebody.isSure()
                && !somebody.has(Agent.Kind.BODY)
                && !somebody.has(Agent.Kind.WE)
                && !somebody.has(Agent.Kind.SPEAKER);
    }
}
