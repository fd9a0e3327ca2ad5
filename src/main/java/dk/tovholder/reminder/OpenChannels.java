package dk.tovholder.reminder;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The channels that all in a guild saw when that was last asked: of a deleted one, no platform tells it. */
@Component
final class OpenChannels {
    private final JdbcClient jdbc;

    OpenChannels(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean wasOpen(String guild, String channel) {
        return jdbc.sql("select count(*) from open_channels where guild = :guild and channel = :channel")
                        .param("guild", guild)
                        .param("channel", channel)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** What was asked just now. */
    void note(String guild, String channel, boolean open) {
        if (open == wasOpen(guild, channel)) {
            return;
        }
        jdbc.sql(
                        open
                                ? "insert into open_channels (guild, channel) values (:guild, :channel) on conflict do nothing"
                                : "delete from open_channels where guild = :guild and channel = :channel")
                .param("guild", guild)
                .param("channel", channel)
                .update();
    }
}
