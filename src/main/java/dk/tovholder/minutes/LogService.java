package dk.tovholder.minutes;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Asks for decisions, coming dates and points. */
public class LogService {
    /** Newest first. */
    public List<DecisionView> decisions(String guild, DecisionQuery query) {
        throw new UnsupportedOperationException();
    }

    /** From today on, by date. */
    public List<EventView> dates(String guild, @Nullable String body, LocalDate from, @Nullable LocalDate to) {
        throw new UnsupportedOperationException();
    }

    /** Points not yet treated, of one body or all. */
    public List<PointView> points(String guild, @Nullable String body) {
        throw new UnsupportedOperationException();
    }

    /** The bodies that minutes are stored of, most recent first. */
    public List<String> bodies(String guild) {
        throw new UnsupportedOperationException();
    }
}
