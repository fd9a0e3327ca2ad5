package dk.tovholder.extraction.section;

import dk.tovholder.extraction.date.DateExpression;
import java.util.List;

/** The dates of a text, found by the tokens they stand between. */
final class DatesInText {
    private final List<DateExpression> dates;

    DatesInText(List<DateExpression> dates) {
        this.dates = dates;
    }

    List<DateExpression> all() {
        return dates;
    }

    /** Those that begin between these tokens. */
    List<DateExpression> in(int from, int to) {
        return dates.subList(lowest(from), lowest(to));
    }

    /** Index of the first that begins at or after this token. */
    private int lowest(int token) {
        int low = 0;
        int high = dates.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (dates.get(middle).from() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
