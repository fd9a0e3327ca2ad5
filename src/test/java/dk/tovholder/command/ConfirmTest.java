package dk.tovholder.command;

import static dk.tovholder.support.BotExtension.MANAGER;
import static dk.tovholder.support.BotExtension.MEMBER;
import static dk.tovholder.support.BotExtension.POSTER;
import static org.assertj.core.api.Assertions.assertThat;

import dk.tovholder.chat.Answer;
import dk.tovholder.support.BotExtension;
import dk.tovholder.support.ExtractionBuilder;
import dk.tovholder.support.Shown;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the setting {@code confirm} lets go live before somebody has vouched for it. */
class ConfirmTest {
    private static final String TEXT = "Referat af bestyrelsesmøde den 2. marts 2026. Ole maler båden.";

    @RegisterExtension
    final BotExtension bot = new BotExtension();

    private Answer posted(String confirm) {
        bot.command(MANAGER, "settings set", "confirm", confirm);
        bot.command(MANAGER, "people link", "name", "Ole Bro", "user", MEMBER);
        bot.reader()
                .finds(
                        TEXT,
                        new ExtractionBuilder()
                                .meeting("Bestyrelsen", "2026-03-02")
                                .item("1", "Bådene")
                                .action("maler båden", "2026-04-20", "Ole Bro"));
        return bot.dispatcher().posted(bot.mention(POSTER, TEXT)).get(0);
    }

    private List<String> told() {
        return bot.get(JdbcClient.class)
                .sql("select user_id from reminders where guild = :guild and rung = 'GIVEN' and state = 'PLANNED'")
                .param("guild", bot.guild())
                .query(String.class)
                .list();
    }

    @Test
    void with_always_nobody_is_told_before_the_minutes_are_approved() {
        Answer card = posted("always");

        assertThat(told()).isEmpty();
        bot.press(POSTER, Shown.control(card.card(), "Godkend"), bot.newMessage());
        assertThat(told()).containsExactly(MEMBER.id());
    }

    @Test
    void with_never_and_by_default_what_is_certain_is_told_at_once() {
        posted("uncertain");
        assertThat(told()).containsExactly(MEMBER.id());
        bot.elsewhere();
        posted("never");
        assertThat(told()).containsExactly(MEMBER.id());
    }
}
