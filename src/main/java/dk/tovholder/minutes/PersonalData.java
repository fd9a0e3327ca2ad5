package dk.tovholder.minutes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is stored about a user: asked for by themselves, and erased when they want. */
@Service
public class PersonalData {
    private static final List<String> QUOTING = List.of("decisions", "actions", "events", "points");

    private static final String ORDERED =
            " and p.guild_id = (select id from guilds where guild_key = :guild) order by p.id";

    private final PersonalRows rows;
    private final Owners owners;
    private final ActionNews news;
    private final SettingsService settings;
    private final JdbcClient jdbc;

    PersonalData(PersonalRows rows, Owners owners, ActionNews news, SettingsService settings, JdbcClient jdbc) {
        this.rows = rows;
        this.owners = owners;
        this.news = news;
        this.settings = settings;
        this.jdbc = jdbc;
    }

    /** What of one kind is about a user. */
    public record Found(Kind kind, List<PersonalFact> facts) {
        public Found {
            facts = List.copyOf(facts);
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
                                mentions(guild, userId, name),
                                language(userId)))
                .filter(found -> !found.facts().isEmpty())
                .toList();
    }

    /** By day; what is told again on the same day is here once. */
    private Found reminders(String guild, String userId) {
        return new Found(
                Kind.REMINDERS,
                jdbc.sql(
                                "select distinct r.local_date as on_day, a.task, case r.action_id when 0 then 0 else 1 end as one"
                                        + " from reminders r left join actions a on a.id = r.action_id"
                                        + " where (r.user_id = :user or r.recipient = :user) and r.guild = :guild"
                                        + " order by on_day, one, task")
                        .param("user", userId)
                        .param("guild", guild)
                        .query((row, number) -> row.getInt("one") == 0
                                ? PersonalFact.overview(LocalDate.parse(row.getString("on_day")))
                                : PersonalFact.on(LocalDate.parse(row.getString("on_day")), row.getString("task")))
                        .list());
    }

    private Found snoozes(String guild, String userId) {
        return new Found(
                Kind.SNOOZES,
                jdbc.sql("select s.until_date, a.task from snoozes s"
                                + " left join actions a on a.id = s.action_id"
                                + " where s.user_id = :user and s.guild = :guild order by s.until_date, s.action_id")
                        .param("user", userId)
                        .param("guild", guild)
                        .query((row, number) ->
                                PersonalFact.on(LocalDate.parse(row.getString("until_date")), row.getString("task")))
                        .list());
    }

    /** The same in all guilds. */
    private Found language(String userId) {
        return new Found(
                Kind.LANGUAGE,
                jdbc.sql("select language from user_languages where user_id = :user")
                        .param("user", userId)
                        .query((row, number) -> PersonalFact.saying(row.getString(1)))
                        .list());
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
        return new Found(
                Kind.MENTIONS, quotes.stream().map(PersonalFact::saying).toList());
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
                posted(guild, userId),
                found(
                        Kind.PROPOSALS,
                        guild,
                        userId,
                        "select p.topic from proposals p where p.proposer = :user and p.removed_at is null"),
                found(
                        Kind.CHANGES,
                        guild,
                        userId,
                        "select coalesce(d.quote, a.task, e.what, t.topic) from entry_changes p"
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

    /** Named by their file or their message; by their day where there is neither. */
    private Found posted(String guild, String userId) {
        ZoneId zone = ZoneId.of(settings.of(guild).timeZone());
        return new Found(
                Kind.POSTED,
                jdbc.sql("select coalesce(p.file_name, p.url) as named, p.meeting_date, p.posted_at"
                                + " from minutes p where p.poster = :user and p.state <> 'REMOVED'" + ORDERED)
                        .param("user", userId)
                        .param("guild", guild)
                        .query((row, number) -> posted(row, zone))
                        .list());
    }

    private static PersonalFact posted(ResultSet row, ZoneId zone) throws SQLException {
        String named = row.getString("named");
        if (named != null) {
            return PersonalFact.saying(named);
        }
        String met = row.getString("meeting_date");
        return PersonalFact.of(
                met == null
                        ? LocalDate.ofInstant(row.getTimestamp("posted_at").toInstant(), zone)
                        : LocalDate.parse(met));
    }

    private Found found(Kind kind, String guild, String userId, String query) {
        return new Found(
                kind,
                jdbc.sql(query + ORDERED)
                        .param("user", userId)
                        .param("guild", guild)
                        .query((row, number) -> PersonalFact.saying(row.getString(1)))
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
