package dk.tovholder.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was put off, by whom; the last word counts. */
@Component
final class Snoozes {
    private final JdbcClient jdbc;

    Snoozes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    PutOff of(String guild, long action) {
        Map<String, Snooze> byUser = new HashMap<>();
        jdbc.sql("select user_id, until_date, set_at from snoozes where guild = :guild and action_id = :action")
                .param("guild", guild)
                .param("action", action)
                .query(row -> {
                    byUser.put(
                            row.getString("user_id"),
                            new Snooze(
                                    LocalDate.parse(row.getString("until_date")),
                                    Instant.ofEpochMilli(row.getLong("set_at"))));
                });
        return new PutOff(byUser);
    }

    void put(String guild, long action, String user, Snooze snooze) {
        jdbc.sql("insert into snoozes (guild, action_id, user_id, until_date, set_at)"
                        + " values (:guild, :action, :user, :until, :at) on conflict (guild, action_id, user_id)"
                        + " do update set until_date = excluded.until_date, set_at = excluded.set_at")
                .param("guild", guild)
                .param("action", action)
                .param("user", user)
                .param("until", snooze.until().toString())
                .param("at", snooze.at().toEpochMilli())
                .update();
    }

    /** What they put off is theirs no more. */
    void drop(String guild, long action, String user) {
        jdbc.sql("delete from snoozes where guild = :guild and action_id = :action and user_id = :user")
                .param("guild", guild)
                .param("action", action)
                .param("user", user)
                .update();
    }
}
