package dk.tovholder.extraction.coming;

import dk.tovholder.extraction.date.DateExpression;
import dk.tovholder.extraction.date.ResolvedDate;

/** A date in the text and the days it stands for. */
record Dated(DateExpression expression, ResolvedDate date) {
    boolean isRange() {
        return !date.start().equals(date.end());
    }
}
