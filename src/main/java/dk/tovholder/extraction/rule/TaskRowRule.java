package dk.tovholder.extraction.rule;

import dk.tovholder.extraction.Certainty;
import dk.tovholder.extraction.Owner;
import dk.tovholder.extraction.clause.Agents;
import dk.tovholder.extraction.language.CueKind;
import dk.tovholder.extraction.language.WordClass;
import dk.tovholder.extraction.section.ColumnRole;
import dk.tovholder.extraction.section.Passage;
import dk.tovholder.extraction.section.Row;
import dk.tovholder.extraction.section.Shape;
import dk.tovholder.extraction.section.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of a list of tasks: "| 2 | Lav load test | Sahar, Mikkel B | 31/10 |". */
final class TaskRowRule implements Rule {
    private static final String ID = "action.task-row";
    private static final long VERB =
            WordClass.FINITE | WordClass.INFINITIVE.bit() | WordClass.IMPERATIVE.bit() | WordClass.PARTICIPLE.bit();

    private final Actions actions;

    TaskRowRule(Actions actions) {
        this.actions = actions;
    }

    /** Whether the passage is such a row or a cell of one. */
    static boolean isTaskRow(Passage passage) {
        Row row = passage.row();
        return row != null
                && row.has(ColumnRole.TASK)
                && (row.has(ColumnRole.OWNER) || row.has(ColumnRole.DUE) || row.has(ColumnRole.STATUS))
                && !row.has(ColumnRole.MINUTES);
    }

    @Override
    public boolean propose(Reading reading, Proposals proposals) {
        Passage passage = reading.passage();
        if (!isTaskRow(passage) || passage.section().isSilent()) {
            return false;
        }
        Row row = passage.row();
        Words task = row == null || passage.shape() != Shape.TABLE_ROW ? null : row.words(ColumnRole.TASK);
        if (row == null || task == null || isDone(row, reading)) {
            return true;
        }
        proposals.actions.add(new ActionProposal(
                reading.index(),
                row.words(),
                new TaskText(reading.tokens, task).toString(),
                owners(row, reading),
                deadline(row, task, reading),
                ID,
                Certainty.STATED,
                new Words(0, 0)));
        return true;
    }

    /** Whether the row's status, or what stands for its deadline, says that the task is done. */
    static boolean isDone(Row row, Reading reading) {
        Words status = row.words(ColumnRole.STATUS);
        return status != null && hasDone(status, reading) || startsDone(row.words(ColumnRole.DUE), reading);
    }

    /** "done" in place of a day. */
    private static boolean startsDone(@Nullable Words due, Reading reading) {
        return due != null && reading.dates.in(due).isEmpty() && hasDone(due, reading);
    }

    private static boolean hasDone(Words words, Reading reading) {
        reading.sentence.read(words);
        return reading.sentence.hasCue(CueKind.DONE) && !new Negations(reading.sentence).isNegated(words);
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

    /** "Sommerfest | Bo | 22/6": where no verb says what is to be done, the day may be that of the thing. */
    private @Nullable Deadline deadline(Row row, Words task, Reading reading) {
        Words words = row.words(ColumnRole.DUE);
        if (words == null) {
            return null;
        }
        reading.sentence.read(task);
        boolean told = reading.sentence.hasAny(VERB);
        reading.sentence.read(words);
        Deadline deadline = actions.cellDeadline(words);
        return deadline == null || told ? deadline : deadline.implied();
    }
}
