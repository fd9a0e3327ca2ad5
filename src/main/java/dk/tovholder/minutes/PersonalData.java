package dk.tovholder.minutes;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is stored about a user: asked for by themselves, and erased when they want. */
@Service
public class PersonalData {
    private static final List<String> QUOTING = List.of("decisions", "actions", "events", "points");

    private static final List<String> WISHES = Stream.of(
                    "'lead-times: ' || lead_times",
                    "'time: ' || reminder_time",
                    "'quiet-days: ' || quiet_days",
                    "'away-until: ' || away_until",
                    "'off: ' || switched_off")
            .map(column -> column + " from reminder_wishes")
            .toList();

    private static final List<String> LANGUAGE = List.of("language from user_languages");

    private final PersonalRows rows;
    private final Owners owners;
    private final ActionNews news;
    private final JdbcClient jdbc;

    PersonalData(PersonalRows rows, Owners owners, ActionNews news, JdbcClient jdbc) {
        this.rows = rows;
        this.owners = owners;
        this.news = news;
        this.jdbc = jdbc;
    }

    /** What of one kind is about a user, each in its own words. */
    public record Found(Kind kind, List<String> texts) {
        public Found {
            texts = List.copyOf(texts);
        }
    }

    /** Kinds of what is stored about a user. */
    public enum Kind {
        NAMES,
        ACTIONS,
        POSTED,
        PROPOSALS,
        CHANGES,
        REMINDERS,
        SNOOZES,
        WISHES,
        MENTIONS,
        LANGUAGE
    }

    /**
     * All in one guild; kinds of which there is nothing are left out.
     *
     * @param name the name that others see, which minutes may have
     */
    @Transactional(readOnly = true)
    public List<Found> of(String guild, String userId, String name) {
        return Stream.concat(
                        rows(guild, userId),
                        Stream.of(
                                reminders(guild, userId),
                                snoozes(guild, userId),
                                everywhere(userId, Kind.WISHES, WISHES),
                                mentions(guild, userId, name),
                                everywhere(userId, Kind.LANGUAGE, LANGUAGE)))
                .filter(found -> !found.texts().isEmpty())
                .toList();
    }

    private Found reminders(String guild, String userId) {
        return new Found(
                Kind.REMINDERS,
                jdbc.sql(
                                "select r.local_date || ': ' || case r.action_id when 0 then 'digest'"
                                        + " else coalesce(a.task, '#' || r.action_id) end from reminders r"
                                        + " left join actions a on a.id = r.action_id"
                                        + " where (r.user_id = :user or r.recipient = :user) and r.guild = :guild order by r.id")
                        .param("user", userId)
                        .param("guild", guild)
                        .query(String.class)
                        .list());
    }

    private Found snoozes(String guild, String userId) {
        return new Found(
                Kind.SNOOZES,
                jdbc.sql("select s.until_date || ': ' || coalesce(a.task, '#' || s.action_id) from snoozes s"
                                + " left join actions a on a.id = s.action_id"
                                + " where s.user_id = :user and s.guild = :guild order by s.until_date, s.action_id")
                        .param("user", userId)
                        .param("guild", guild)
                        .query(String.class)
                        .list());
    }

    /** What holds in all guilds: one row at most, of which each column is shown that has something. */
    private Found everywhere(String userId, Kind kind, List<String> columns) {
        List<String> values = columns.stream()
                .flatMap(column -> jdbc
                        .sql("select " + column + " where user_id = :user")
                        .param("user", userId)
                        .query(String.class)
                        .list()
                        .stream())
                .filter(Objects::nonNull)
                .toList();
        return new Found(kind, values);
    }

    private Found mentions(String guild, String userId, String name) {
        Set<String> quotes = new LinkedHashSet<>();
        for (String one : rows.names(guild, userId, name)) {
            for (String table : QUOTING) {
                quotes.addAll(jdbc.sql(
                                "select p.quote from %s p where replace(p.quote, :name, '') <> p.quote".formatted(table)
                                        + " and p.guild_id = (select id from guilds where guild_key = :guild) order by p.id")
                        .param("name", one)
                        .param("guild", guild)
                        .query(String.class)
                        .list());
            }
        }
        return new Found(Kind.MENTIONS, List.copyOf(quotes));
    }

    private Stream<Found> rows(String guild, String userId) {
        return Stream.of(
                found(Kind.NAMES, guild, userId, "select p.name from people p where p.user_id = :user"),
                found(
                        Kind.ACTIONS,
                        guild,
                        userId,
                        "select p.task from actions p"
                                + " where p.id in (select action_id from action_owners where user_id = :user)"),
                found(
                        Kind.POSTED,
                        guild,
                        userId,
                        "select coalesce(p.file_name, p.url, cast(p.meeting_date as varchar), cast(p.posted_at as varchar))"
                                + " from minutes p"
                                + " where p.poster = :user and p.state <> 'REMOVED'"),
                found(
                        Kind.PROPOSALS,
                        guild,
                        userId,
                        "select p.topic from proposals p where p.proposer = :user and p.removed_at is null"),
                found(
                        Kind.CHANGES,
                        guild,
                        userId,
                        "select coalesce(d.quote, a.task, e.what, t.topic, '#' || p.entry_id) from entry_changes p"
                                + joined("decisions d", "DECISION")
                                + joined("actions a", "ACTION")
                                + joined("events e", "EVENT")
                                + joined("points t", "POINT")
                                + " where p.changed_by = :user"));
    }

    private static String joined(String table, String kind) {
        String name = table.substring(table.indexOf(' ') + 1);
        return " left join %s on p.entry_kind = '%s' and %s.id = p.entry_id".formatted(table, kind, name);
    }

    private Found found(Kind kind, String guild, String userId, String query) {
        return new Found(
                kind,
                jdbc.sql(query + " and p.guild_id = (select id from guilds where guild_key = :guild) order by p.id")
                        .param("user", userId)
                        .param("guild", guild)
                        .query(String.class)
                        .list());
    }

    /**
     * Puts somebody nameless in the user's place: in entries, in what was done to them and in the stored texts. Links are dropped.
     *
     * @param name the name that others see, which minutes may have
     * @param instead what stands for a person from now on
     */
    @Transactional
    public void erase(String guild, String userId, String name, String instead) {
        List<StoredOwner> owned = owners.ofUser(guild, userId);
        owned.forEach(PersonalData::disown);
        news.changed(owned.stream().map(StoredOwner::action).distinct().toList());
        rows.erase(guild, userId, name, instead);
    }

    /** A unit keeps its other members. */
    private static void disown(StoredOwner owner) {
        List<StoredOwner> all = owner.action().owners();
        boolean shared =
                all.stream().anyMatch(other -> other != owner && other.linkKey().equals(owner.linkKey()));
        owner.forget();
        if (shared) {
            all.remove(owner);
        }
    }
}
