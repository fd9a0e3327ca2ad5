package dk.tovholder.minutes;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is stored about a user: asked for by themselves, and erased when they want. */
@Service
public class PersonalData {
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
        CHANGES
    }

    /** All in one guild; kinds of which there is nothing are left out. */
    @Transactional(readOnly = true)
    public List<Found> of(String guild, String userId) {
        return List.of(
                        found(Kind.NAMES, guild, userId, "select p.name from people p where p.user_id = :user"),
                        found(
                                Kind.ACTIONS,
                                guild,
                                userId,
                                "select distinct p.task from actions p join action_owners o on o.action_id = p.id"
                                        + " where o.user_id = :user"),
                        found(
                                Kind.POSTED,
                                guild,
                                userId,
                                "select coalesce(p.file_name, p.url, p.meeting_date, p.posted_at) from minutes p"
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
                                "select p.verb || ' ' || p.entry_kind || ' #' || p.entry_id from entry_changes p"
                                        + " where p.changed_by = :user"))
                .stream()
                .filter(found -> !found.texts().isEmpty())
                .toList();
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
        owned.forEach(StoredOwner::forget);
        news.changed(owned.stream().map(StoredOwner::action).distinct().toList());
        rows.erase(guild, userId, name, instead);
    }
}
