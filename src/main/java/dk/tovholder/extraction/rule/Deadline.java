package dk.tovholder.extraction.rule;

import dk.tovholder.extraction.Certainty;
import dk.tovholder.extraction.Due;
import dk.tovholder.extraction.date.DateExpression;
import dk.tovholder.extraction.section.Words;
import org.jspecify.annotations.Nullable;

/**
 * When a task is to be done.
 *
 * @param words that say so, with "inden", "senest på"
 * @param date the expression that gives the day; null where it is told in other words
 */
record Deadline(Due due, Words words, @Nullable DateExpression date) {
    /** The same where the words do not say whose deadline it is. */
    Deadline implied() {
        return new Deadline(new Due(due.date(), due.nextMeeting(), Certainty.IMPLIED), words, date);
    }
}
