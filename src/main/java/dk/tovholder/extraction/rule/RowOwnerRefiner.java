package dk.tovholder.extraction.rule;

import dk.tovholder.extraction.Owner;
import dk.tovholder.extraction.clause.Agents;
import dk.tovholder.extraction.section.ColumnRole;
import dk.tovholder.extraction.section.Passage;
import dk.tovholder.extraction.section.Row;
import dk.tovholder.extraction.section.Shape;
import dk.tovholder.extraction.section.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gives the task that a row of minutes tells of the owner and the deadline in its other columns. */
final class RowOwnerRefiner implements Refiner {
    private static final String ID = "action.row-owner";

    private final Actions actions;
    private final List<ActionProposal> added = new ArrayList<>();

    RowOwnerRefiner(Actions actions) {
        this.actions = actions;
    }

    @Override
    public void refine(Proposals proposals, Reading reading) {
        List<Passage> passages = reading.outline.passages();
        for (int i = 0; i < passages.size(); i++) {
            Row row = passages.get(i).row();
            boolean start = row != null && passages.get(i).shape() == Shape.TABLE_ROW;
            if (start && row != null && hasOwners(row) && !TaskRowRule.isDone(row, reading)) {
                refine(row, i, proposals, reading);
            }
        }
        proposals.actions.addAll(added);
    }

    private static boolean hasOwners(Row row) {
        boolean tasks = row.has(ColumnRole.TASK) && !row.has(ColumnRole.MINUTES);
        return !tasks && row.words(ColumnRole.OWNER) != null;
    }

    private void refine(Row row, int first, Proposals proposals, Reading reading) {
        List<Owner> owners = owners(row, reading);
        Deadline deadline = deadline(row, reading);
        int task = -1;
        for (int i = first + 1; i < reading.outline.passages().size() && isIn(row, i, reading); i++) {
            boolean text = isText(reading.outline.passages().get(i));
            boolean better = proposals.hasAction(i) || task < 0 || !proposals.hasAction(task);
            if (text && better && !(proposals.decision(i) != null && !proposals.hasAction(i))) {
                task = i;
            }
        }
        if (task >= 0 && (!owners.isEmpty() || proposals.hasAction(task))) {
            give(task, owners, deadline, proposals, reading);
        }
    }

    private static boolean isIn(Row row, int index, Reading reading) {
        Row other = reading.outline.passages().get(index).row();
        boolean heading = reading.outline.passages().get(index).shape() == Shape.HEADING;
        return heading || other == row;
    }

    private static boolean isText(Passage passage) {
        return passage.shape() == Shape.TABLE_CELL
                && (passage.role() == ColumnRole.MINUTES
                        || passage.role() == ColumnRole.DECISION
                        || passage.role() == ColumnRole.TASK);
    }

    private void give(int task, List<Owner> owners, @Nullable Deadline deadline, Proposals proposals, Reading reading) {
        int at = proposals.lastAction(task);
        reading.moveTo(task);
        ActionProposal old = at >= 0
                ? proposals.actions.get(at)
                : actions.of(ID, reading.quote(), reading.sentence.words(), null, true);
        ActionProposal owned = old.owners().isEmpty() ? old.withOwners(owners, old.words()) : old;
        ActionProposal dated =
                deadline != null && owned.deadline() == null ? owned.withDeadline(deadline, owned.words()) : owned;
        if (at >= 0) {
            proposals.actions.set(at, dated);
        } else {
            added.add(dated);
        }
    }

    private List<Owner> owners(Row row, Reading reading) {
        Words words = row.words(ColumnRole.OWNER);
        if (words == null) {
            return List.of();
        }
        reading.sentence.read(words);
        Agents agents = reading.agents.read(words.start(), words.end());
        return agents == null ? List.of() : actions.owners(agents, true);
    }

    private @Nullable Deadline deadline(Row row, Reading reading) {
        Words words = row.words(ColumnRole.DUE);
        if (words == null) {
            return null;
        }
        reading.sentence.read(words);
        return actions.cellDeadline(words);
    }
}
