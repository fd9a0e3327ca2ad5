package dk.tovholder.reminder;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The stored promises, as the planner sees them. */
@Component
final class Reminders {
    private static final String INSERT = """
            insert into reminders (guild, action_id, user_id, recipient, rung, step, due, local_date, local_time, state, route, planned_at)
            values (:guild, :action, :user, :user, :rung, :step, :due, :date, :time, 'PLANNED', :route, :now)
            on conflict do nothing
            """;

    private final JdbcClient jdbc;

    Reminders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of an action that bind: open ones, and those sent to who still has it. */
    List<Reminder> ofAction(String guild, long action) {
        return jdbc.sql("select * from reminders where action_id = :action and guild = :guild"
                        + " and state <> 'SKIPPED' and ended_at is null order by id")
                .param("action", action)
                .param("guild", guild)
                .query(Reminders::read)
                .list();
    }

    /** What is still to be said to a user. */
    List<Reminder> planned(String user) {
        return jdbc.sql("select * from reminders where user_id = :user and state = 'PLANNED' order by id")
                .param("user", user)
                .query(Reminders::read)
                .list();
    }

    /** What is still to be said in a guild. */
    List<Reminder> plannedIn(String guild) {
        return jdbc.sql("select * from reminders where guild = :guild and state = 'PLANNED' order by id")
                .param("guild", guild)
                .query(Reminders::read)
                .list();
    }

    /** All actions that a user has been told of, or is to be, as long as they have them. */
    List<ActionKey> actionsOf(String user) {
        return jdbc.sql("select distinct guild, action_id from reminders where user_id = :user"
                        + " and ended_at is null and action_id <> 0 order by action_id")
                .param("user", user)
                .query((row, number) -> new ActionKey(row.getString("guild"), row.getLong("action_id")))
                .list();
    }

    /** All actions of a guild that somebody has been told of, or is to be, as long as they have them. */
    List<Long> actionsIn(String guild) {
        return jdbc.sql("select distinct action_id from reminders where guild = :guild"
                        + " and ended_at is null and action_id <> 0 order by action_id")
                .param("guild", guild)
                .query(Long.class)
                .list();
    }

    /** What is planned in a guild for a day of the week. */
    List<Reminder> weekly(String guild) {
        return jdbc.sql("select * from reminders where action_id = 0 and guild = :guild"
                        + " and state = 'PLANNED' order by id")
                .param("guild", guild)
                .query(Reminders::read)
                .list();
    }

    /** Whether anything weekly was ever planned in a guild. */
    boolean hasWeekly(String guild) {
        return jdbc.sql("select exists(select 1 from reminders where action_id = 0 and guild = :guild)")
                .param("guild", guild)
                .query((row, number) -> row.getBoolean(1))
                .single();
    }

    /** The last weekly one to a user that was sent or is still to be. */
    Optional<Reminder> lastWeekly(String guild, Rung rung, String user) {
        return jdbc.sql("select * from reminders where action_id = 0 and guild = :guild and user_id = :user"
                        + " and rung = :rung and state <> 'SKIPPED' order by step desc limit 1")
                .param("guild", guild)
                .param("user", user)
                .param("rung", rung.name())
                .query(Reminders::read)
                .optional();
    }

    void add(String guild, long action, Promise promise, Instant now) {
        jdbc.sql(INSERT)
                .param("guild", guild)
                .param("action", action)
                .param("user", promise.user())
                .param("rung", promise.rung().name())
                .param("step", promise.step())
                .param("due", text(promise.due()))
                .param("date", promise.date().toString())
                .param("time", text(promise.time()))
                .param("route", (promise.rung() == Rung.OVERVIEW ? Route.CHANNEL : Route.DIRECT).name())
                .param("now", now.toEpochMilli())
                .update();
    }

    /** Does nothing to one that is being sent or was settled meanwhile. */
    void skip(long id, String reason, Instant now) {
        jdbc.sql("update reminders set state = 'SKIPPED', reason = :reason, settled_at = :now"
                        + " where id = :id and state in ('PLANNED', 'FAILED')")
                .param("reason", reason)
                .param("now", now.toEpochMilli())
                .param("id", id)
                .update();
    }

    /** Notes that their users have the action no more. */
    void end(List<Reminder> ended, Instant now) {
        for (Reminder reminder : ended) {
            jdbc.sql("update reminders set ended_at = :now where id = :id")
                    .param("now", now.toEpochMilli())
                    .param("id", reminder.id())
                    .update();
        }
    }

    static Reminder read(ResultSet row, int number) throws SQLException {
        String due = row.getString("due");
        String time = row.getString("local_time");
        return new Reminder(
                row.getLong("id"),
                row.getString("guild"),
                row.getLong("action_id"),
                new Promise(
                        row.getString("user_id"),
                        Rung.valueOf(row.getString("rung")),
                        row.getInt("step"),
                        due == null ? null : LocalDate.parse(due),
                        LocalDate.parse(row.getString("local_date")),
                        time == null ? null : LocalTime.parse(time)),
                new DeliveryState(
                        ReminderState.valueOf(row.getString("state")),
                        Route.valueOf(row.getString("route")),
                        row.getString("recipient"),
                        row.getInt("attempts"),
                        row.getString("delivery_key"),
                        row.getString("channel")));
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
