package dk.tovholder.reminder;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The stored wishes, by user. */
@Component
final class WishBook {
    private final JdbcClient jdbc;
    private final Remembered<Wishes> known = new Remembered<>(this::look);

    WishBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Asked for once in a transaction. */
    Wishes of(String user) {
        return known.apply(user);
    }

    private Wishes look(String user) {
        return jdbc.sql("select * from reminder_wishes where user_id = :user")
                .param("user", user)
                .query(WishBook::read)
                .optional()
                .orElse(Wishes.NONE);
    }

    void put(String user, Wishes wishes) {
        jdbc.sql(
                        "insert into reminder_wishes (user_id, lead_times, reminder_time, quiet_days, away_until, switched_off,"
                                + " time_zone)"
                                + " values (:user, :lead, :time, :quiet, :away, :off, :zone) on conflict (user_id) do update set"
                                + " lead_times = excluded.lead_times, reminder_time = excluded.reminder_time,"
                                + " quiet_days = excluded.quiet_days, away_until = excluded.away_until,"
                                + " switched_off = excluded.switched_off, time_zone = excluded.time_zone")
                .param("user", user)
                .param("lead", wishes.leadTimes() == null ? null : joined(wishes.leadTimes().stream()))
                .param("time", text(wishes.time()))
                .param("quiet", joined(wishes.quietDays().stream().sorted()))
                .param("away", text(wishes.awayUntil()))
                .param("off", joined(wishes.off().stream().sorted()))
                .param("zone", text(wishes.zone()))
                .update();
        known.forget();
    }

    private static Wishes read(ResultSet row, int number) throws SQLException {
        String lead = row.getString("lead_times");
        String time = row.getString("reminder_time");
        String quiet = row.getString("quiet_days");
        String away = row.getString("away_until");
        String off = row.getString("switched_off");
        String zone = row.getString("time_zone");
        return new Wishes(
                lead == null ? null : Wishes.leadTimes(lead),
                time == null ? null : LocalTime.parse(time),
                quiet == null ? Set.of() : Wishes.quietDays(quiet),
                away == null ? null : LocalDate.parse(away),
                off == null ? Set.of() : Wishes.occasions(off),
                zone == null ? null : ZoneId.of(zone));
    }

    private static String joined(Stream<?> values) {
        return values.map(String::valueOf).collect(Collectors.joining(" "));
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
