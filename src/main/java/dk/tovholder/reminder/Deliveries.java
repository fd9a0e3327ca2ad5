package dk.tovholder.reminder;

import dk.tovholder.chat.MessageRef;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The stored promises, as they are being kept. All that share a key go out in one message. */
@Component
final class Deliveries {
    private static final Duration LONGEST_WAIT = Duration.ofDays(2);

    private final JdbcClient jdbc;

    Deliveries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that may be due: planned for a day up to this one, or to be tried again by now. */
    List<Reminder> candidates(LocalDate day, Instant now) {
        return jdbc.sql(
                        "select * from reminders where state = 'PLANNED' and local_date <= :day"
                                + " union all select * from reminders"
                                + " where state = 'FAILED' and delivery_key is null and (next_at <= :now or next_at > :far) order by id")
                .param("day", day.toString())
                .param("now", now.toEpochMilli())
                .param("far", far(now))
                .query(Reminders::read)
                .list();
    }

    /** Those of which nobody knows whether they arrived. */
    List<Reminder> unknown(Instant now) {
        return jdbc.sql(
                        "select * from reminders where state = 'CLAIMED'"
                                + " union all select * from reminders"
                                + " where state = 'FAILED' and delivery_key is not null and (next_at <= :now or next_at > :far) order by id")
                .param("now", now.toEpochMilli())
                .param("far", far(now))
                .query(Reminders::read)
                .list();
    }

    /** Nothing waits longer: whatever is to wait until after that was told so by a clock that has been put back since. */
    private static long far(Instant now) {
        return now.plus(LONGEST_WAIT).toEpochMilli();
    }

    /** Those that went out in this message. */
    List<Reminder> ofKey(String key) {
        return jdbc.sql("select * from reminders where delivery_key = :key order by id")
                .param("key", key)
                .query(Reminders::read)
                .list();
    }

    /** Takes one to send it; false where it is no more to be sent, or somebody else took it. */
    boolean claim(long id, String key, @Nullable String channel, Instant now) {
        return jdbc.sql(
                                "update reminders set state = 'CLAIMED', delivery_key = :key, channel = :channel,"
                                        + " attempts = attempts + 1, claimed_at = :now"
                                        + " where id = :id and (state = 'PLANNED' or state = 'FAILED' and delivery_key is null)")
                        .param("key", key)
                        .param("channel", channel)
                        .param("now", now.toEpochMilli())
                        .param("id", id)
                        .update()
                == 1;
    }

    void sent(String key, MessageRef message, Instant now) {
        jdbc.sql(
                        "update reminders set state = 'SENT', channel = :channel, message = :message, settled_at = :now, next_at = null"
                                + " where delivery_key = :key and state in ('CLAIMED', 'FAILED')")
                .param("channel", message.channel().id())
                .param("message", message.id())
                .param("now", now.toEpochMilli())
                .param("key", key)
                .update();
    }

    /** It may or may not have arrived: to be looked for at this time. */
    void postpone(String key, String reason, Instant next) {
        jdbc.sql("update reminders set state = 'FAILED', reason = :reason, next_at = :next"
                        + " where delivery_key = :key and state in ('CLAIMED', 'FAILED')")
                .param("reason", reason)
                .param("next", next.toEpochMilli())
                .param("key", key)
                .update();
    }

    /** It is known not to have arrived: whatever is then due to the person goes out from this time on. */
    void release(String key, String reason, Instant next) {
        jdbc.sql("update reminders set state = 'FAILED', reason = :reason, next_at = :next, delivery_key = null"
                        + " where delivery_key = :key and state in ('CLAIMED', 'FAILED')")
                .param("reason", reason)
                .param("next", next.toEpochMilli())
                .param("key", key)
                .update();
    }

    /** It was refused, and goes no other way. */
    void drop(String key, String reason, Instant now) {
        jdbc.sql("update reminders set state = 'SKIPPED', reason = :reason, settled_at = :now"
                        + " where delivery_key = :key and state = 'CLAIMED'")
                .param("reason", reason)
                .param("now", now.toEpochMilli())
                .param("key", key)
                .update();
    }

    /** It was refused, and is to go another way. */
    void reroute(long id, Route route, String recipient, String reason, Instant next) {
        jdbc.sql("update reminders set state = 'FAILED', route = :route, recipient = :recipient, reason = :reason,"
                        + " next_at = :next, delivery_key = null where id = :id and state = 'CLAIMED'")
                .param("route", route.name())
                .param("recipient", recipient)
                .param("reason", reason)
                .param("next", next.toEpochMilli())
                .param("id", id)
                .update();
    }
}
