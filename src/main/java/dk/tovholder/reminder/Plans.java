package dk.tovholder.reminder;

import dk.tovholder.minutes.ActionState;
import dk.tovholder.minutes.ActionView;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Makes the plan of an action, of all that it hangs on. */
@Component
final class Plans {
    private final Ladder ladder;
    private final WishBook wishes;
    private final Snoozes snoozes;
    private final ComingMeetings meetings;
    private final GuildTimes times;

    Plans(Ladder ladder, WishBook wishes, Snoozes snoozes, ComingMeetings meetings, GuildTimes times) {
        this.ladder = ladder;
        this.wishes = wishes;
        this.snoozes = snoozes;
        this.meetings = meetings;
        this.times = times;
    }

    Plan of(String guild, ActionView action) {
        return new Plan(action, ladders(guild), snoozes.of(guild, action.id()), meetings(guild, action));
    }

    /** Each person is asked for once. */
    private Function<String, Ladder> ladders(String guild) {
        Ladder usual = ladder.of(times.wishesOf(guild));
        Map<String, Ladder> own = new HashMap<>();
        return user -> own.computeIfAbsent(user, one -> usual.of(wishes.of(one)));
    }

    /** Only what has no deadline hangs on them. */
    private List<LocalDate> meetings(String guild, ActionView action) {
        String body = action.source().body();
        return action.due() != null || body == null || action.state() != ActionState.OPEN
                ? List.of()
                : meetings.of(guild, body, times.now(guild).toLocalDate());
    }
}
