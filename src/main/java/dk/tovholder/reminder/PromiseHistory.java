package dk.tovholder.reminder;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All that was ever promised of an action: rows are never deleted. */
@Service
public class PromiseHistory {
    private static final Set<String> REFUSALS = Set.of("refused", "gone");

    private final JdbcClient jdbc;

    PromiseHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those to everybody, by the day for which they were promised. */
    @Transactional(readOnly = true)
    public List<PromiseView> of(String guild, long action) {
        return jdbc.sql("select user_id, rung, local_date, state, reason, settled_at from reminders"
                        + " where action_id = :action and guild = :guild order by local_date, id")
                .param("action", action)
                .param("guild", guild)
                .query(PromiseHistory::read)
                .list();
    }

    private static PromiseView read(ResultSet row, int number) throws SQLException {
        ReminderState state = ReminderState.valueOf(row.getString("state"));
        long settled = row.getLong("settled_at");
        return new PromiseView(
                row.getString("user_id"),
                key(row.getString("rung")),
                LocalDate.parse(row.getString("local_date")),
                key(state.name()),
                reason(state, row.getString("reason")),
                settled == 0 ? null : Instant.ofEpochMilli(settled));
    }

    /** What a platform said of a failure begins with its kind; all other failures pass. */
    private static @Nullable String reason(ReminderState state, @Nullable String stored) {
        if (stored == null || state != ReminderState.FAILED && state != ReminderState.SKIPPED) {
            return null;
        }
        if (state == ReminderState.SKIPPED) {
            return stored;
        }
        int colon = stored.indexOf(':');
        String kind = key(colon < 0 ? stored : stored.substring(0, colon));
        return REFUSALS.contains(kind) ? kind : "temporary";
    }

    private static String key(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
