package dk.tovholder.discord;

import dk.tovholder.chat.EventCalendar;
import dk.tovholder.chat.ScheduledEvent;
import java.util.List;
import java.util.Objects;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.Guild;

/** The events that members have set up on Discord. */
final class DiscordCalendar implements EventCalendar {
    private final Connection connection;

    DiscordCalendar(Connection connection) {
        this.connection = connection;
    }

    @Override
    public String platform() {
        return Refs.PLATFORM;
    }

    @Override
    public boolean knows(String guild) {
        JDA jda = connection.current();
        return jda != null && jda.getGuildById(Refs.idOfGuild(guild)) != null;
    }

    @Override
    public List<ScheduledEvent> events(String guild) {
        JDA jda = connection.current();
        Guild there = jda == null ? null : jda.getGuildById(Refs.idOfGuild(guild));
        return there == null
                ? List.of()
                : there.getScheduledEvents().stream()
                        .filter(event ->
                                event.getStatus() == net.dv8tion.jda.api.entities.ScheduledEvent.Status.SCHEDULED)
                        .map(event -> new ScheduledEvent(
                                event.getName() + " " + Objects.requireNonNullElse(event.getDescription(), ""),
                                event.getStartTime().toInstant(),
                                event.getLocation()))
                        .toList();
    }
}
