package dk.tovholder.minutes;

import dk.tovholder.extraction.Certainty;
import dk.tovholder.extraction.Outcome;

/**
 * A decision as it is shown.
 *
 * @param closed whether it stands under a closed point
 */
public record DecisionView(
        long id, String text, Outcome outcome, Certainty certainty, boolean closed, SourceLink source)
        implements EntryView {
    @Override
    public EntryRef ref() {
        return new EntryRef(EntryKind.DECISION, id);
    }

    @Override
    public String label() {
        return text;
    }
}
