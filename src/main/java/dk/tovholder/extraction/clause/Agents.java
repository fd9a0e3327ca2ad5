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
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i).kind() == kind) {
                return true;
            }
        }
        return false;
    }

    public boolean are(Agent.Kind kind) {
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i).kind() != kind) {
                return false;
            }
        }
        return true;
    }

    /** The same where the words leave a doubt whether it is they who do it. */
    Agents unsure() {
        List<Agent> doubted = list.stream()
                .map(agent -> new Agent(agent.kind(), agent.name(), agent.title(), false))
                .toList();
        return new Agents(doubted, start, end);
    }

    public boolean isSure() {
        for (int i = 0; i < list.size(); i++) {
            if (!list.get(i).sure()) {
                return false;
            }
        }
        return true;
    }
}
