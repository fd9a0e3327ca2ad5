package dk.tovholder.extraction.coming;

import dk.tovholder.extraction.date.DateExpression;
import dk.tovholder.extraction.date.DatePoint;
import dk.tovholder.extraction.date.ResolvedDate;

/** A date in the text and the days it stands for. */
record Dated(DateExpression expression, ResolvedDate date) {
    /** Whether it is a day or a range of days, also one counted from another: "8 dage før". */
    boolean isDay() {
        return expression.isDay() || expression.start() instanceof DatePoint.EventDistance;
    }

    boolean isRange() {
        return !date.start().equals(date.end());
    }
}
