package dk.tovholder.extraction.clause;

/**
 * A stretch of a sentence around one verb.
 *
 * @param start first token
 * @param end after the last
 * @param verb the verb that bears it, or -1: "Godkendt.", "Pressemeddelelse ud (Bo)"
 * @param governor place in the list of the clause it depends on, or -1
 * @param shared whether its subject is that of the clause before: "… og sender det"
 */
public record Clause(Kind kind, int start, int end, int verb, int governor, boolean shared) {
    /** What a clause is to the others. */
    public enum Kind {
        MAIN,
        /** After "at", "hvis", "da" and the like. */
        SUBORDINATE,
        /** After "som", "der", "hvor". */
        RELATIVE,
        /** After "om", "hvor", "hvem": what somebody asks. */
        QUESTION,
        /** "at" and a verb without a subject. */
        INFINITIVE,
        /** In brackets. */
        ASIDE,
        /** Before a colon. */
        TOPIC
    }

    public boolean isMain() {
        return kind == Kind.MAIN;
    }

    public boolean hasVerb() {
        return verb >= 0;
    }

    public boolean contains(int token) {
        return token >= start && token < end;
    }
}
