package dk.tovholder.reminder;

import dk.tovholder.minutes.ActionQuery;
import dk.tovholder.minutes.ActionService;
import dk.tovholder.minutes.ActionView;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks the store. */
@Component
final class StoredOpenActions implements OpenActions {
    private final ActionService actions;
    private final GuildTimes times;

    StoredOpenActions(ActionService actions, GuildTimes times) {
        this.actions = actions;
        this.times = times;
    }

    @Override
    public List<ActionView> of(String guild, String user) {
        return find(guild, user);
    }

    @Override
    public List<ActionView> in(String guild) {
        return find(guild, null);
    }

    @Override
    public List<ActionView> since(String guild, LocalDate day) {
        ZoneId zone = times.now(guild).getZone();
        return actions.followUps(guild, null, day.atStartOfDay(zone).toInstant());
    }

    private List<ActionView> find(String guild, @Nullable String user) {
        return actions.find(
                guild,
                new ActionQuery(
                        null,
                        user,
                        null,
                        ActionQuery.Status.OPEN,
                        null,
                        times.now(guild).toLocalDate()));
    }
}
