package dk.tovholder.extraction.date;

import dk.tovholder.extraction.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/** Finds every date and time in a text. Keeps no state between texts. */
public final class DateReader {
    private final CalendarWords words;

    public DateReader(CalendarWords words) {
        this.words = words;
    }

    /** The expressions in the order of the text; they do not overlap. */
    public List<DateExpression> read(Tokens tokens) {
        Scan scan = new Scan(tokens, words);
        TimedDates dates = new TimedDates(scan);
        Leads leads = new Leads(scan);
        List<DateExpression> found = new ArrayList<>();
        int size = tokens.size();
        int at = 0;
        while (at < size) {
            Match match = scan.mayBegin(at) ? dates.read(at) : null;
            if (match == null) {
                at++;
            } else {
                int lead = leads.read(match.from());
                found.add(new DateExpression(
                        match.from(), match.to(), lead, match.start(), match.end(), match.clock(), leads.modifier()));
                at = match.to();
            }
        }
        return found;
    }
}
