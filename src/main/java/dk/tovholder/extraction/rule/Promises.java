package dk.tovholder.extraction.rule;

import dk.tovholder.extraction.clause.Clause;
import dk.tovholder.extraction.clause.Clauses;
import dk.tovholder.extraction.clause.Sentence;
import dk.tovholder.extraction.date.DateExpression;
import dk.tovholder.extraction.date.DatePoint;
import dk.tovholder.extraction.date.Modifier;
import dk.tovholder.extraction.language.CueKind;
import dk.tovholder.extraction.language.CueMatch;
import dk.tovholder.extraction.language.WordClass;
import dk.tovholder.extraction.section.Words;

/**
 * Tells whether a clause says beyond doubt that its subject will do something: only then may somebody be reminded of it.
 * What is told under a condition, of the past, or with a verb that may mean a habit is no such promise.
 */
final class Promises {
    private static final long ACT = WordClass.DOING.bit() | WordClass.TALK.bit();
    private static final long SOURCE = WordClass.BY.bit() | WordClass.FROM.bit();

    private final Reading reading;
    private final Sentence sentence;
    private final Commitments commitments;

    Promises(Reading reading) {
        this.reading = reading;
        sentence = reading.sentence;
        commitments = new Commitments(reading);
    }

    /** @param work the verb that says what is to be done */
    boolean isMade(Clause clause, int work) {
        return !isOpen(clause, work) && (isOrdered(clause, work) || isWork(clause, work));
    }

    /** "blev bedt om at undersøge prisen, men fandt ingen": what came of it is told as well. */
    boolean isOver(int place) {
        Clauses clauses = reading.clauses();
        for (int i = place + 1; i < clauses.size(); i++) {
            Clause clause = clauses.get(i);
            boolean told = clause.isMain() && clause.hasVerb() && clause.shared();
            if (told && sentence.is(clause.verb(), WordClass.PAST) && !sentence.is(clause.verb(), WordClass.PRESENT)) {
                return true;
            }
        }
        return false;
    }

    private boolean isOpen(Clause clause, int work) {
        return hasDoubt() || sentence.has(WordClass.HEDGE, work + 1, clause.end()) || isQuoted() || isPast(clause);
    }

    private boolean hasDoubt() {
        for (CueMatch cue : sentence.cues()) {
            if (cue.cue().kind() == CueKind.DOUBT) {
                return true;
            }
        }
        return false;
    }

    private boolean isQuoted() {
        int first = sentence.start();
        return sentence.isMark(first, '"') || sentence.isMark(first, '»') || sentence.isMark(first, '”');
    }

    /** "ringer den 3. februar" in minutes of March; not "svarer på brevet af 3. februar". */
    private boolean isPast(Clause clause) {
        for (DateExpression date : reading.dates.in(new Words(clause.start(), clause.end()))) {
            boolean source = sentence.isAny(date.lead() - 1, SOURCE) || sentence.isAny(date.lead(), SOURCE);
            if (!source && reading.dates.isPast(date)) {
                return true;
            }
        }
        return false;
    }

    /** "skal ringe", "er tovholder på", "får lavet". */
    private boolean isOrdered(Clause clause, int work) {
        boolean duty = work != clause.verb() && sentence.is(clause.verb(), WordClass.DUTY);
        return duty || sentence.hasCueAt(CueKind.TASK, work) || sentence.hasCueAt(CueKind.GETTING, work);
    }

    private boolean isWork(Clause clause, int work) {
        long bits = sentence.bits(work);
        boolean clear = WordClass.DOING.in(bits) && !WordClass.TALK.in(bits) && !sentence.hasCueAt(CueKind.HABIT, work);
        boolean told = clause.isMain() && work == clause.verb();
        if (clear || !told && (bits & ACT) != 0) {
            return !isHeld(clause, work);
        }
        return (bits & ACT) != 0 && commitments.isCommitted(clause, work);
    }

    /** "arrangerer løb den 8. juni": what takes place on that day. */
    private boolean isHeld(Clause clause, int work) {
        return sentence.is(work, WordClass.HOLDING)
                && reading.dates.in(new Words(work, clause.end())).stream().noneMatch(Promises::isUntil)
                && reading.dates.in(new Words(work, clause.end())).stream().anyMatch(DateExpression::isDay);
    }

    private static boolean isUntil(DateExpression date) {
        return date.modifier() == Modifier.BY || date.start() instanceof DatePoint.EventDistance;
    }
}
