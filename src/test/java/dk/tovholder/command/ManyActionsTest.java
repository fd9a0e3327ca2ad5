package dk.tovholder.command;

import static dk.tovholder.support.BotExtension.MANAGER;
import static dk.tovholder.support.BotExtension.MEMBER;
import static dk.tovholder.support.BotExtension.POSTER;
import static org.assertj.core.api.Assertions.assertThat;

import dk.tovholder.chat.Card;
import dk.tovholder.chat.Sight;
import dk.tovholder.support.BotExtension;
import dk.tovholder.support.ExtractionBuilder;
import dk.tovholder.support.Shown;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** More than three hundred actions are paged and counted by the store. */
class ManyActionsTest {
    private static final int TASKS = 302;
    private static final Sight BLIND = new Sight() {
        @Override
        public boolean sees(String channel) {
            return false;
        }

        @Override
        public boolean allSee(String channel) {
            return false;
        }
    };
    private static final LocalDate FIRST = LocalDate.of(2026, 2, 27);

    @RegisterExtension
    final BotExtension bot = new BotExtension();

    @BeforeEach
    void many_minutes_are_posted() {
        post("Bestyrelsen", TASKS - 2);
        post("Festudvalget", 2);
        bot.command(POSTER, "people link", "name", "Ole Bro", "user", MEMBER);
    }

    private void post(String body, int tasks) {
        ExtractionBuilder minutes =
                new ExtractionBuilder().meeting(body, "2026-02-02").item("1", "Alt");
        for (int i = 0; i < tasks; i++) {
            String owner = i % 2 == 0 ? "Lene Mehlsen" : "Ole Bro";
            minutes.action(
                    "ordner sag " + i + " i " + body, FIRST.plusDays(i / 2).toString(), owner);
        }
        minutes.closedItem("2", "Personalesag").action("opsiger aftalen med " + body, null, "Lene Mehlsen");
        bot.reader().finds("Referat af " + body, minutes);
        bot.dispatcher().posted(bot.mention(POSTER, "Referat af " + body));
    }

    private Card turned(Card card, String button) {
        return Objects.requireNonNull(
                bot.press(MEMBER, Shown.control(card, button), bot.newMessage()).update());
    }

    @Test
    void the_first_page_tells_how_they_are_shared_and_the_next_begin_with_the_late_ones() {
        Card first = bot.command(MEMBER, "actions", "owner", "alle").card();

        assertThat(Shown.text(first)).isEqualTo("""
                ## Opgaver
                Her er 302 opgaver. Bladr for at se dem, eller vælg færre med owner, body, status eller query.
                ### Fordelt på personer
                - *Lene Mehlsen*: 151 åbne, *4 over fristen*
                - @discord:22: 151 åbne, *4 over fristen*
                ### Fordelt på bestyrelse og udvalg
                - *Bestyrelsen*: 300 åbne, *6 over fristen*
                - *Festudvalget*: 2 åbne, *2 over fristen*
                -# 2 punkter er lukkede og vises ikke her.
                -# Side 1 af 39""");
        Card second = turned(first, "›");
        assertThat(Shown.text(second))
                .startsWith("## Opgaver\n### Over fristen\n- *Lene Mehlsen*: ordner sag 0 i Bestyrelsen")
                .contains("ordner sag 1 i Festudvalget")
                .doesNotContain("### Med frist")
                .endsWith("-# Side 2 af 39");
        assertThat(Shown.text(turned(second, "›"))).contains("### Med frist\n").contains("sag 6 i Bestyrelsen");
        assertThat(Shown.text(turned(second, "‹"))).isEqualTo(Shown.text(first));
    }

    @Test
    void the_poster_reads_closed_points_too_and_nobody_reads_what_they_do_not_see() {
        assertThat(Shown.text(bot.command(POSTER, "actions", "owner", "alle")))
                .contains("Her er 304 opgaver.")
                .contains("- *Lene Mehlsen*: 153 åbne, *4 over fristen*")
                .doesNotContain("lukke");
        assertThat(Shown.text(bot.command(POSTER, "actions", "owner", "alle", "public", true)))
                .contains("Her er 302 opgaver.");

        bot.sight(BLIND);

        assertThat(Shown.text(bot.command(MANAGER, "actions", "owner", "alle"))).doesNotContain("Bestyrelsen");
        assertThat(Shown.text(bot.command(MEMBER, "actions", "owner", "alle"))).doesNotContain("Lene Mehlsen");
    }
}
