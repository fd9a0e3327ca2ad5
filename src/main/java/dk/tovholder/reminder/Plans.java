package dk.tovholder.reminder;

import dk.tovholder.minutes.ActionState;
import dk.tovholder.minutes.ActionView;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Makes the plan of an action, of all that it hangs on. */
@Component
final class Plans {
    private final Ladder ladder;
    private final Snoozes snoozes;
    private final ComingMeetings meetings;
    private final GuildTimes times;

    Plans(Ladder ladder, Snoozes snoozes, ComingMeetings meetings, GuildTimes times) {
        this.ladder = ladder;
        this.snoozes = snoozes;
        this.meetings = meetings;
        this.times = times;
    }

    Plan of(String guild, ActionView action) {
        return new Plan(action, ladder, snoozes.of(guild, action.id()), meetings(guild, action));
    }

    /** Only what has no deadline hangs on them. */
    private List<LocalDate> meetings(String guild, ActionView action) {
        String body = action.source().body();
        return action.due() != null || body == null || action.state() != ActionState.OPEN
                ? List.of()
                : meetings.of(guild, body, times.now(guild).toLocalDate());
    }
}
