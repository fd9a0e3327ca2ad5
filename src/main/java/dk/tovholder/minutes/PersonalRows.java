package dk.tovholder.minutes;

import jakarta.persistence.EntityManager;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows that name a user, all tables over: everything that is text, whatever it belongs to. */
@Component
class PersonalRows {
    /** Stands where else a user's id does. */
    private static final String NOBODY = "tovholder:former";

    private static final Map<String, List<String>> IDS = Map.of(
            "minutes", List.of("poster", "approved_by", "removed_by"),
            "decisions", List.of("confirmed_by", "dropped_by"),
            "actions", List.of("confirmed_by", "dropped_by", "added_by", "done_by"),
            "events", List.of("confirmed_by", "dropped_by"),
            "points", List.of("confirmed_by", "dropped_by"),
            "entry_changes", List.of("changed_by", "undone_by"),
            "proposals", List.of("proposer", "removed_by"),
            "people", List.of("linked_by"));

    private static final List<String> CHANGED = List.of("value_before", "value_after");

    /** Columns with text, and which of them are folded for the search or for links. */
    private static final Map<String, List<String>> TEXTS = Map.of(
            "decisions", List.of("quote", "said"),
            "actions", List.of("task", "quote"),
            "events", List.of("what", "quote"),
            "points", List.of("topic", "quote"),
            "entry_changes", CHANGED,
            "proposals", List.of("topic"));

    private static final Set<String> SEARCHED = Set.of("decisions", "actions", "events", "points");
    private static final String IN_GUILD = " guild_id = (select id from guilds where guild_key = :guild)";

    private static final String OWN_NAMES = """
        select p.name from people p join guilds g on g.id = p.guild_id
        where g.guild_key = :guild and p.user_id = :user
        and not exists (select 1 from people q where q.guild_id = p.guild_id and q.folded = p.folded and q.id <> p.id)
        and not exists (select 1 from action_owners o join actions a on a.id = o.action_id
            where a.guild_id = p.guild_id and o.link_key = p.folded and o.kind <> 'PERSON')
        order by p.id
        """;

    private final JdbcClient jdbc;
    private final SourceTexts sources;
    private final EntityManager entities;

    PersonalRows(JdbcClient jdbc, SourceTexts sources, EntityManager entities) {
        this.jdbc = jdbc;
        this.sources = sources;
        this.entities = entities;
    }

    void erase(String guild, String userId, String name, String instead) {
        entities.flush();
        Set<String> names = names(guild, userId, name);
        jdbc.sql("delete from people where user_id = :user and" + IN_GUILD)
                .param("user", userId)
                .param("guild", guild)
                .update();
        jdbc.sql("delete from user_languages where user_id = :user")
                .param("user", userId)
                .update();
        ids(guild, userId);
        reminders(guild, userId);
        for (String one : names) {
            Replacement replacement = new Replacement(one, instead);
            TEXTS.forEach((table, columns) -> columns.forEach(column -> replace(guild, table, column, replacement)));
            SEARCHED.forEach(table -> replace(
                    guild,
                    table,
                    "folded",
                    new Replacement(
                            SearchText.of(one).strip(), SearchText.of(instead).strip())));
            owners(guild, replacement);
            sources.replace(guild, replacement);
        }
        CHANGED.forEach(column -> replace(guild, "entry_changes", column, new Replacement(userId, "")));
        entities.clear();
    }

    /** Their own names: those that they share, and those of roles and units, are others' too. */
    Set<String> names(String guild, String userId, String name) {
        Set<String> names = new LinkedHashSet<>(jdbc.sql(OWN_NAMES)
                .param("user", userId)
                .param("guild", guild)
                .query(String.class)
                .list());
        names.add(name);
        return names;
    }

    /** What was said stays; to whom goes. What is still to be said has nobody to be said to. */
    private void reminders(String guild, String userId) {
        String mine = " where user_id = :user and guild = :guild";
        jdbc.sql("delete from reminders" + mine + " and action_id = 0")
                .param("user", userId)
                .param("guild", guild)
                .update();
        for (String change : List.of(
                "update reminders set state = 'SKIPPED', reason = 'erased'" + mine
                        + " and state in ('PLANNED', 'FAILED')",
                "update reminders set recipient = :nobody where recipient = :user and guild = :guild",
                "update reminders set user_id = :nobody, channel = null, message = null" + mine)) {
            JdbcClient.StatementSpec statement =
                    jdbc.sql(change).param("user", userId).param("guild", guild);
            (change.contains(":nobody") ? statement.param("nobody", NOBODY) : statement).update();
        }
        jdbc.sql("delete from snoozes" + mine)
                .param("user", userId)
                .param("guild", guild)
                .update();
        jdbc.sql("delete from reminder_wishes where user_id = :user")
                .param("user", userId)
                .update();
        jdbc.sql("delete from user_languages where user_id = :user")
                .param("user", userId)
                .update();
    }

    private void ids(String guild, String userId) {
        IDS.forEach((table, columns) -> columns.forEach(column -> jdbc.sql(
                        "update %1$s set %2$s = :nobody where %2$s = :user and".formatted(table, column) + IN_GUILD)
                .param("nobody", NOBODY)
                .param("user", userId)
                .param("guild", guild)
                .update()));
    }

    private void replace(String guild, String table, String column, Replacement replacement) {
        record Row(long id, @Nullable String text) {}
        List<Row> rows = jdbc.sql(
                        "select id, %2$s as text from %1$s where %2$s is not null and".formatted(table, column)
                                + IN_GUILD)
                .param("guild", guild)
                .query((row, number) -> new Row(row.getLong("id"), row.getString("text")))
                .list();
        for (Row row : rows) {
            String text = row.text();
            String replaced = text == null ? null : replacement.in(text);
            if (replaced != null && !replaced.equals(text)) {
                jdbc.sql("update %1$s set %2$s = :text where id = :id".formatted(table, column))
                        .param("text", replaced)
                        .param("id", row.id())
                        .update();
            }
        }
    }

    /** Nobody is asked who that was. */
    private void owners(String guild, Replacement replacement) {
        jdbc.sql("update action_owners set name = :instead, title = null, link_key = :key, folded = :key,"
                        + " outside = true where link_key = :name and action_id in (select id from"
                        + " actions where" + IN_GUILD
                        + ")")
                .param("instead", replacement.instead())
                .param("key", Folded.of(replacement.instead()))
                .param("name", Folded.of(replacement.name()))
                .param("guild", guild)
                .update();
    }
}
