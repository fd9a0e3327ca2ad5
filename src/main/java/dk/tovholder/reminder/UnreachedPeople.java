package dk.tovholder.reminder;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is told nothing of what was promised to them, since all ways to them were refused. They are tried again each day. */
@Service
public class UnreachedPeople {
    /** What was refused on all ways begins anew with the first, and keeps the kind of refusal as its reason. */
    private static final String ALL = """
            select guild, user_id, count(*) as waiting, min(planned_at) as since from reminders
            where state = 'FAILED' and route = 'DIRECT' and delivery_key is null
                and (reason like 'REFUSED:%' or reason like 'GONE:%')
            group by guild, user_id order by guild, user_id
            """;

    private final JdbcClient jdbc;

    UnreachedPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public List<UnreachedView> all() {
        return jdbc.sql(ALL)
                .query((row, number) -> new UnreachedView(
                        row.getString("guild"),
                        row.getString("user_id"),
                        row.getInt("waiting"),
                        Instant.ofEpochMilli(row.getLong("since"))))
                .list();
    }
}
