package dk.tovholder.extraction.rule;

import dk.tovholder.extraction.section.LabelKind;
import dk.tovholder.extraction.section.Words;

/** "Frist: 14-02-2025" behind a task in the same paragraph or cell. */
final class DueLabelRule implements Rule {
    private final Actions actions;

    DueLabelRule(Actions actions) {
        this.actions = actions;
    }

    @Override
    public boolean propose(Reading reading, Proposals proposals) {
        if (reading.passage().label() == null || reading.passage().label().kind() != LabelKind.DUE) {
            return false;
        }
        Deadline deadline = actions.cellDeadline(reading.sentence.words());
        int last = proposals.actions.size() - 1;
        if (deadline == null || last < 0 || reading.previous() == null) {
            return false;
        }
        ActionProposal task = proposals.actions.get(last);
        int block = reading.outline.passages().get(task.passage()).place().block();
        if (block != reading.passage().place().block() || task.deadline() != null) {
            return false;
        }
        Words quote = new Words(task.words().start(), reading.quote().end());
        proposals.actions.set(last, task.withDeadline(deadline, quote));
        return true;
    }
}
