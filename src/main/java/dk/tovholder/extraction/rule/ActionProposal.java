package dk.tovholder.extraction.rule;

import dk.tovholder.extraction.Certainty;
import dk.tovholder.extraction.Due;
import dk.tovholder.extraction.Owner;
import dk.tovholder.extraction.date.Modifier;
import dk.tovholder.extraction.section.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A task that a rule sees.
 *
 * @param passage its place in the outline
 * @param words the quote
 * @param fired the words that told of it; empty where the place did
 */
record ActionProposal(
        int passage,
        Words words,
        String task,
        List<Owner> owners,
        @Nullable Deadline deadline,
        String rule,
        Certainty certainty,
        Words fired)
        implements Proposal {
    ActionProposal {
        owners = List.copyOf(owners);
    }

    /** The deadline, said only where it is said, too, who has to keep it. */
    @Nullable Due due() {
        if (deadline == null) {
            return null;
        }
        boolean owned = owners.stream().anyMatch(owner -> owner.certainty() == Certainty.STATED);
        return owned ? deadline.due() : deadline.implied().due();
    }

    ActionProposal withOwners(List<Owner> newOwners, Words quote) {
        return new ActionProposal(passage, quote, task, newOwners, deadline, rule, certainty, fired);
    }

    /** The same without a day on which something takes place: only one until when something is done stays. */
    ActionProposal onlyBy() {
        boolean day =
                deadline != null && deadline.date() != null && deadline.date().modifier() != Modifier.BY;
        return day ? undated() : this;
    }

    ActionProposal undated() {
        return new ActionProposal(passage, words, task, owners, null, rule, certainty, fired);
    }

    ActionProposal withDeadline(Deadline newDeadline, Words quote) {
        return new ActionProposal(passage, quote, task, owners, newDeadline, rule, certainty, fired);
    }
}
