package dk.tovholder.minutes;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The stored texts of minutes. Where one changes, the places of entries in it follow. */
@Component
class SourceTexts {
    private static final List<String> PLACED = List.of("items", "decisions", "actions", "events", "points");

    private final JdbcClient jdbc;

    SourceTexts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Text(long id, String source) {}

    void replace(String guild, Replacement replacement) {
        texts("select m.id, m.source as text from minutes m where", guild).forEach(text -> replace(text, replacement));
        rewrite("items", "title", guild, replacement);
        rewrite("minutes_posts", "words", guild, replacement);
    }

    private List<Text> texts(String query, String guild) {
        return jdbc.sql(query + " m.guild_id = (select id from guilds where guild_key = :guild)")
                .param("guild", guild)
                .query((row, number) -> new Text(row.getLong("id"), row.getString("text")))
                .list();
    }

    private void rewrite(String table, String column, String guild, Replacement replacement) {
        String query = "select t.id, t.%2$s as text from %1$s t join minutes m on m.id = t.minutes_id where"
                .formatted(table, column);
        for (Text text : texts(query, guild)) {
            jdbc.sql("update %1$s set %2$s = :text where id = :id".formatted(table, column))
                    .param("text", replacement.in(text.source()))
                    .param("id", text.id())
                    .update();
        }
    }

    private void replace(Text text, Replacement replacement) {
        List<Integer> places = replacement.places(text.source());
        int growth = replacement.instead().length() - replacement.name().length();
        for (int i = places.size() - 1; i >= 0; i--) {
            int place = places.get(i);
            for (String table : PLACED) {
                move(table, "span_start", text.id(), place, growth);
                move(table, "span_end", text.id(), place, growth);
            }
        }
        if (!places.isEmpty()) {
            jdbc.sql("update minutes set source = :source where id = :id")
                    .param("source", replacement.in(text.source()))
                    .param("id", text.id())
                    .update();
        }
    }

    private void move(String table, String column, long minutes, int place, int growth) {
        jdbc.sql("update %1$s set %2$s = %2$s + :growth where minutes_id = :minutes and %2$s > :place"
                        .formatted(table, column))
                .param("growth", growth)
                .param("minutes", minutes)
                .param("place", place)
                .update();
    }
}
