package dk.tovholder.extraction.clause;

import java.util.List;

/**
 * Those who are named one after the other: "Gitte, Bo og kassereren".
 *
 * @param start first token
 * @param end after the last
 */
public record Agents(List<Agent> list, int start, int end) {
    public Agents {
        list = List.copyOf(list);
    }

    public boolean has(Agent.Kind kind) {
        return list.stream().anyMatch(agent -> agent.kind() == kind);
    }

    public boolean are(Agent.Kind kind) {
        return list.stream().allMatch(agent -> agent.kind() == kind);
    }

    public boolean isSure() {
        return list.stream().allMatch(Agent::sure);
    }
}
