package dk.tovholder.extraction.rule;

import dk.tovholder.extraction.Action;
import dk.tovholder.extraction.Decision;
import dk.tovholder.extraction.NearMiss;
import dk.tovholder.extraction.date.DateExpression;
import java.util.List;
import java.util.Set;

/**
 * What the rules took out of minutes, in the order of the text.
 *
 * @param dues the dates that are deadlines of the actions
 */
public record Entries(
        List<Decision> decisions, List<Action> actions, Set<DateExpression> dues, List<NearMiss> nearMisses) {
    public Entries {
        decisions = List.copyOf(decisions);
        actions = List.copyOf(actions);
        dues = Set.copyOf(dues);
        nearMisses = List.copyOf(nearMisses);
    }
}
