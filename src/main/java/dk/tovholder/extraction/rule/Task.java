package dk.tovholder.extraction.rule;

import dk.tovholder.extraction.clause.Agent;
import dk.tovholder.extraction.clause.Agents;
import dk.tovholder.extraction.section.Words;
import org.jspecify.annotations.Nullable;

/**
 * What a clause says is to be done.
 *
 * @param clause its place
 * @param verb the verb of the task
 * @param agents who is to do it; null where it does not say
 * @param owner the words that name them, with "af"; empty where there are none
 * @param sure whether the words themselves say that they are to do it
 */
record Task(int clause, int verb, @Nullable Agents agents, Words owner, boolean sure) {
    /** The same where it only follows from the words who is to do it. */
    Task unsure() {
        return new Task(clause, verb, agents, owner, false);
    }

    /** Whether nobody in particular is named for it: nobody at all, the body that met, or "vi". */
    boolean isOurs() {
        return agents == null || agents.has(Agent.Kind.WE) || agents.has(Agent.Kind.BODY);
    }
}
