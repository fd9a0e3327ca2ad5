package dk.tovholder.extraction.rule;

import dk.tovholder.extraction.clause.Agent;
import dk.tovholder.extraction.clause.Agents;
import dk.tovholder.extraction.clause.Clause;
import dk.tovholder.extraction.clause.Sentence;
import dk.tovholder.extraction.clause.Subject;
import dk.tovholder.extraction.language.CueKind;
import dk.tovholder.extraction.language.WordClass;

/** Finds the verb that says what is to be done: the clause's own, or the one after "skal", "vil" or "bliver". */
final class WorkVerbs {
    private static final int FARTHEST = 8;
    private static final long OTHERWISE =
            WordClass.PREPOSITION.bit() | WordClass.ADVERB.bit() | WordClass.COORDINATOR.bit();

    private final Reading reading;
    private final Sentence sentence;
    private final Commitments commitments;

    WorkVerbs(Reading reading) {
        this.reading = reading;
        sentence = reading.sentence;
        commitments = new Commitments(reading);
    }

    /** Place of the verb, or -1 where the clause tells of no work to come. */
    int of(Clause clause, int verb, Subject subject) {
        long bits = sentence.bits(verb);
        if (sentence.hasCueAt(CueKind.PLEDGE, verb)) {
            return verb;
        }
        if (WordClass.MODAL.in(bits)) {
            return sentence.hasCueAt(CueKind.READY, verb) ? verb : afterModal(clause, verb);
        }
        boolean past = WordClass.PAST.in(bits) && !WordClass.PRESENT.in(bits) && !WordClass.BECOME.in(bits);
        if (bits == 0 || sentence.hasCueAt(CueKind.TASK, verb) && !past) {
            return verb;
        }
        if (!WordClass.PRESENT.in(bits)) {
            return -1;
        }
        if (WordClass.BECOME.in(bits)) {
            return participle(clause, verb);
        }
        if (sentence.hasCueAt(CueKind.GETTING, verb)) {
            return participle(clause, verb) < 0 ? -1 : verb;
        }
        boolean ours = subject.agents() == null || subject.isOurs();
        boolean talk = WordClass.TALK.in(bits);
        boolean quoting = talk && verb == clause.start() && sentence.isMark(verb - 1, ',');
        if (quoting || talk && commitments.isAtAnHour(clause, verb)) {
            return -1;
        }
        if (WordClass.DOING.in(bits) && !(talk && (ours || commitments.saysSomething(verb)))) {
            return verb;
        }
        boolean limited =
                !ours && WordClass.HOLDING.in(bits) && isBySomebody(subject) && reading.dates.hasDeadline(clause);
        return limited || talk && !ours && commitments.isCommitted(clause, verb) ? verb : -1;
    }

    /** "Pia afholder samtaler inden den 1. november": a time limit makes it hers. */
    private static boolean isBySomebody(Subject subject) {
        Agents agents = subject.agents();
        return agents != null && (agents.has(Agent.Kind.PERSON) || agents.has(Agent.Kind.ROLE));
    }

    /** "Birgitte chaser": no list has the verb, but its form and its place behind somebody show it; -1 where there is none. */
    int unknown(Clause clause) {
        Agents agents = clause.isMain() ? reading.agents.read(clause.start(), clause.end()) : null;
        if (agents == null || !agents.isSure() || agents.end() + 1 >= clause.end()) {
            return -1;
        }
        int at = agents.end();
        boolean small = sentence.isUnknown(at) && !sentence.isCapitalised(at);
        return small && sentence.endsAs(at, WordClass.PRESENT) ? at : -1;
    }

    /** "bliver indkøbt" */
    private int participle(Clause clause, int verb) {
        for (int i = verb + 1; i < clause.end(); i++) {
            if (sentence.is(i, WordClass.PARTICIPLE)) {
                boolean work = sentence.is(i, WordClass.DOING) && !sentence.is(i, WordClass.DECIDING);
                return work ? i : -1;
            }
        }
        return -1;
    }

    /** "skal have fundet en revisor", "skal have fat i kommunen": the place of "have" where work follows, or -1. */
    private int done(Clause clause, int have) {
        return sentence.hasCueAt(CueKind.TASK, have) || participle(clause, have) >= 0 ? have : -1;
    }

    private int afterModal(Clause clause, int verb) {
        boolean duty = sentence.is(verb, WordClass.DUTY);
        if (!duty && !sentence.is(verb, WordClass.WILL)) {
            return -1;
        }
        int last = Math.min(clause.end(), verb + 1 + FARTHEST);
        for (int i = verb + 1; i < last; i++) {
            if (sentence.is(i, WordClass.GLADLY)) {
                return -1;
            }
            boolean active =
                    sentence.is(i, WordClass.INFINITIVE) && !sentence.isAny(i, OTHERWISE) && !sentence.isCapitalised(i);
            if (active && sentence.is(i, WordClass.BECOME)) {
                return participle(clause, i);
            }
            if (active && sentence.is(i, WordClass.HAVE)) {
                return done(clause, i);
            }
            if (active && duty && sentence.is(i, WordClass.BE) && reading.dates.hasDeadline(clause)) {
                return participle(clause, i);
            }
            if (active || duty && sentence.is(i, WordClass.PASSIVE)) {
                boolean work = sentence.is(i, WordClass.DOING) || sentence.hasCueAt(CueKind.TASK, i);
                return work ? i : -1;
            }
        }
        return -1;
    }
}
