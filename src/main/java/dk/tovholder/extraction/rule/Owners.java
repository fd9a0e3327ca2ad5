package dk.tovholder.extraction.rule;

import dk.tovholder.extraction.Certainty;
import dk.tovholder.extraction.Owner;
import dk.tovholder.extraction.OwnerKind;
import dk.tovholder.extraction.clause.Agent;
import dk.tovholder.extraction.clause.Agents;
import dk.tovholder.extraction.section.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Makes owners of those whom a sentence names. */
final class Owners {
    private final Reading reading;
    private final OwnPeople own;

    Owners(Reading reading) {
        this.reading = reading;
        own = new OwnPeople(reading);
    }

    /** @param said whether the words say that these are to do it, or it only follows from them */
    List<Owner> of(Agents agents, boolean said) {
        return of(agents, agent -> said);
    }

    /** @param said whether the words say that these are to do it, which binds only those who belong to the body that met */
    List<Owner> ofPromise(Agents agents, boolean said) {
        return of(agents, agent -> said && own.has(agent));
    }

    private List<Owner> of(Agents agents, Predicate<Agent> said) {
        List<Owner> owners = new ArrayList<>();
        for (Agent agent : agents.list()) {
            boolean stated = agent.sure() && said.test(agent);
            Owner owner = owner(agent, stated ? Certainty.STATED : Certainty.IMPLIED);
            if (owner != null && owners.stream().noneMatch(other -> isSame(other, owner))) {
                owners.add(owner);
            }
        }
        return owners;
    }

    private static boolean isSame(Owner one, Owner other) {
        return one.kind() == other.kind()
                && String.valueOf(one.name()).equals(String.valueOf(other.name()))
                && (one.name() != null || String.valueOf(one.title()).equals(String.valueOf(other.title())));
    }

    private @Nullable Owner owner(Agent agent, Certainty certainty) {
        String name = plain(agent.name());
        String title = plain(agent.title());
        return switch (agent.kind()) {
            case PERSON -> new Owner(name, title, OwnerKind.PERSON, certainty);
            case ROLE -> new Owner(null, title, OwnerKind.ROLE, certainty);
            case OUTSIDER ->
                name == null
                        ? new Owner(null, title, own.holds(agent) ? OwnerKind.ROLE : OwnerKind.UNIT, certainty)
                        : new Owner(name, title, OwnerKind.PERSON, certainty);
            case UNIT -> new Owner(null, title, OwnerKind.UNIT, certainty);
            // Which of them does it is not said.
            case GROUP, BODY, WE -> new Owner(null, title, OwnerKind.GROUP, Certainty.IMPLIED);
            case SPEAKER -> speaker(certainty);
        };
    }

    private @Nullable Owner speaker(Certainty certainty) {
        String speaker = plain(reading.passage().place().speaker());
        return speaker == null ? null : new Owner(speaker, null, OwnerKind.PERSON, certainty);
    }

    private @Nullable String plain(@Nullable Words words) {
        return words == null || words.isEmpty() ? null : words.plain(reading.tokens);
    }
}
