package dk.tovholder.minutes;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Erases all of guilds that removed the bot long ago. An outage removes none: for a removal a guild must have said so. */
@Service
public class Retention {
    private static final Logger LOG = LoggerFactory.getLogger(Retention.class);
    private static final String OF_GUILD = "(select id from guilds where guild_key = :guild)";

    /** What belongs to something else goes first. */
    private static final List<String> ERASING = List.of(
            "delete from reminders where guild = :guild",
            "delete from snoozes where guild = :guild",
            "delete from open_channels where guild = :guild",
            "delete from action_owners where action_id in (select id from actions where guild_id = " + OF_GUILD + ")",
            "delete from entry_changes where guild_id = " + OF_GUILD,
            "delete from decisions where guild_id = " + OF_GUILD,
            "delete from actions where guild_id = " + OF_GUILD,
            "delete from events where guild_id = " + OF_GUILD,
            "delete from points where guild_id = " + OF_GUILD,
            "delete from calendar_meetings where guild_id = " + OF_GUILD,
            "delete from proposals where guild_id = " + OF_GUILD,
            "delete from minutes_posts where minutes_id in (select id from minutes where guild_id = " + OF_GUILD + ")",
            "delete from items where minutes_id in (select id from minutes where guild_id = " + OF_GUILD + ")",
            "delete from minutes where guild_id = " + OF_GUILD,
            "delete from people where guild_id = " + OF_GUILD,
            "delete from channels where guild_id = " + OF_GUILD,
            "delete from guild_settings where guild_id = " + OF_GUILD,
            "delete from bodies where guild_id = " + OF_GUILD,
            "delete from guilds where guild_key = :guild");

    private final Guilds guilds;
    private final JdbcClient jdbc;
    private final Duration kept;
    private final Clock clock;

    Retention(Guilds guilds, JdbcClient jdbc, RetentionProperties properties, Clock clock) {
        this.guilds = guilds;
        this.jdbc = jdbc;
        this.kept = Duration.ofDays(properties.removedGuild());
        this.clock = clock;
    }

    /** To be called now and then. */
    @Transactional
    public void purge() {
        List<String> old = guilds.findByRemovedAtBefore(clock.instant().minus(kept)).stream()
                .map(Guild::key)
                .toList();
        for (String guild : old) {
            ERASING.forEach(step -> jdbc.sql(step).param("guild", guild).update());
            LOG.info("{} removed the bot long ago: all of it is erased", guild);
        }
    }
}
