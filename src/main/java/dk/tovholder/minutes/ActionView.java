package dk.tovholder.minutes;

import dk.tovholder.extraction.Certainty;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An action as it is shown.
 *
 * @param due null where it has no deadline, or the deadline is a next meeting whose date is not known
 * @param dueNextMeeting whether the deadline is the body's next meeting
 * @param approved whether somebody has taken the minutes as they stand; true where it was added by hand
 * @param settled null while it is open
 */
public record ActionView(
        long id,
        String task,
        List<OwnerView> owners,
        @Nullable LocalDate due,
        boolean dueNextMeeting,
        ActionState state,
        @Nullable Settled settled,
        Certainty certainty,
        boolean approved,
        boolean closed,
        String quote,
        SourceLink source) {
    public ActionView {
        owners = List.copyOf(owners);
    }
}
