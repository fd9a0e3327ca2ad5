package dk.tovholder.extraction.rule;

import dk.tovholder.extraction.Action;
import dk.tovholder.extraction.Decision;
import dk.tovholder.extraction.NearMiss;
import java.util.List;

/** What the rules took out of minutes, in the order of the text. */
public record Entries(List<Decision> decisions, List<Action> actions, List<NearMiss> nearMisses) {
    public Entries {
        decisions = List.copyOf(decisions);
        actions = List.copyOf(actions);
        nearMisses = List.copyOf(nearMisses);
    }
}
