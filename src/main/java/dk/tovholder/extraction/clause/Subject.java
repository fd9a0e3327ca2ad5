package dk.tovholder.extraction.clause;

import org.jspecify.annotations.Nullable;

/**
 * Who a clause says does it.
 *
 * @param agents null where it is a thing, a pronoun, or nobody
 * @param named whether the clause has any subject at all
 */
public record Subject(@Nullable Agents agents, boolean named) {
    static final Subject NOBODY = new Subject(null, false);
    static final Subject THING = new Subject(null, true);

    static Subject of(Agents agents) {
        return new Subject(agents, true);
    }

    /** Whether it is the body that met, or "vi", or left out as in "Besluttede at …". */
    public boolean isOurs() {
        if (agents == null) {
            return !named;
        }
        return agents.has(Agent.Kind.BODY) || agents.has(Agent.Kind.WE);
    }
}
