package dk.tovholder.extraction.rule;

import dk.tovholder.extraction.Outcome;
import dk.tovholder.extraction.clause.Agent;
import dk.tovholder.extraction.clause.Agents;
import dk.tovholder.extraction.clause.Clause;
import dk.tovholder.extraction.clause.Clause.Kind;
import dk.tovholder.extraction.clause.Sentence;
import dk.tovholder.extraction.language.Cue.Verdict;
import dk.tovholder.extraction.language.CueKind;
import dk.tovholder.extraction.language.WordClass;

/** What came of what the same sentence laid before the meeting: "Kaj gennemgik budgettet, der herefter blev godkendt." */
final class Sequel {
    private final Reading reading;
    private final Sentence sentence;

    Sequel(Reading reading) {
        this.reading = reading;
        sentence = reading.sentence;
    }

    boolean tells(Clause clause, Verdict verdict) {
        if (isDeclared(clause)) {
            return true;
        }
        if (clause.kind() != Kind.RELATIVE || !clause.hasVerb()) {
            return false;
        }
        if (verdict.outcome() == Outcome.POSTPONED) {
            return true;
        }
        if (isOurs(clause)) {
            return hasBefore(clause, CueKind.PRESENTING);
        }
        boolean became = sentence.is(clause.verb(), WordClass.BECOME);
        boolean hereby = sentence.is(clause.verb(), WordClass.BE) && sentence.is(clause.verb() - 1, WordClass.ADVERB);
        boolean noted = verdict.outcome() == Outcome.NOTED;
        return became && (noted || isThen(clause)) || (became || hereby) && hasBefore(clause, CueKind.PRESENTING);
    }

    /** "som bestyrelsen godkendte" */
    boolean isOurs(Clause clause) {
        if (clause.kind() != Kind.RELATIVE || !clause.hasVerb()) {
            return false;
        }
        Agents named = reading.agents.read(clause.start() + 1, clause.verb());
        return named != null && (named.has(Agent.Kind.BODY) || named.has(Agent.Kind.WE));
    }

    /** "som efterfølgende blev godkendt" */
    private boolean isThen(Clause clause) {
        for (int i = clause.start(); i < clause.end(); i++) {
            if (sentence.is(i, WordClass.LATER)) {
                return true;
            }
        }
        return false;
    }

    /** "Dirigenten konstaterede, at beretningen var godkendt." */
    boolean isDeclared(Clause clause) {
        return clause.kind() == Kind.SUBORDINATE
                && clause.hasVerb()
                && sentence.isAny(clause.verb(), WordClass.BE.bit() | WordClass.BECOME.bit())
                && hasBefore(clause, CueKind.DECLARING);
    }

    private boolean hasBefore(Clause clause, CueKind kind) {
        Clause main = reading.clauses().governor(clause);
        return main != null && main.isMain() && sentence.hasCue(kind, main);
    }
}
