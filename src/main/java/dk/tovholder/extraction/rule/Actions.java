package dk.tovholder.extraction.rule;

import dk.tovholder.extraction.Certainty;
import dk.tovholder.extraction.Owner;
import dk.tovholder.extraction.clause.Agents;
import dk.tovholder.extraction.section.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes actions of the passage at hand down. */
final class Actions {
    private final Reading reading;
    private final Owners owners;
    private final Deadlines deadlines;

    Actions(Reading reading, Deadlines deadlines) {
        this.reading = reading;
        owners = new Owners(reading);
        this.deadlines = deadlines;
    }

    /** An action of the whole passage. */
    ActionProposal of(String rule, Words task, @Nullable Agents agents, boolean said) {
        return of(rule, reading.quote(), task, agents, said);
    }

    ActionProposal of(String rule, Words quote, Words task, @Nullable Agents agents, boolean said) {
        Deadline deadline = deadlines.of(reading.sentence.words(), new Words(0, 0));
        TaskText text = new TaskText(reading.tokens, task);
        if (deadline != null) {
            text.without(deadline.words());
        }
        List<Owner> who = agents == null ? List.of() : owners.of(agents, said);
        Words fired = agents == null ? new Words(0, 0) : new Words(agents.start(), agents.end());
        return new ActionProposal(
                reading.index(), quote, text.toString(), who, deadline, rule, Certainty.STATED, fired);
    }

    List<Owner> owners(Agents agents, boolean said) {
        return owners.of(agents, said);
    }

    /** The deadline in these words, or null. */
    @Nullable Deadline deadline(Words words) {
        return deadlines.of(words, new Words(0, 0));
    }

    /** Until when something is to be done that these words tell of; null where they only tell a day. */
    @Nullable Deadline until(Words words) {
        return deadlines.of(new Words(words.start(), words.start()), words);
    }

    /** The deadline in a cell that holds nothing else: "31/10", "næste møde". */
    @Nullable Deadline cellDeadline(Words words) {
        return deadlines.inCell(words);
    }
}
