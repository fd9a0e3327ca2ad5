package dk.tovholder.command;

import static dk.tovholder.support.BotExtension.MANAGER;
import static dk.tovholder.support.BotExtension.MEMBER;
import static dk.tovholder.support.BotExtension.POSTER;
import static org.assertj.core.api.Assertions.assertThat;

import dk.tovholder.chat.Answer;
import dk.tovholder.chat.Card;
import dk.tovholder.chat.Choice;
import dk.tovholder.chat.Completion;
import dk.tovholder.chat.Sight;
import dk.tovholder.chat.UserRef;
import dk.tovholder.extraction.Outcome;
import dk.tovholder.support.BotExtension;
import dk.tovholder.support.ExtractionBuilder;
import dk.tovholder.support.Shown;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class VisibilityTest {
    private static final String TEXT = "Referat af bestyrelsesmøde";

    /** Nothing but the channel where one stands, and that is another. */
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

    @RegisterExtension
    final BotExtension bot = new BotExtension();

    private Card card;

    @BeforeEach
    void minutes_are_posted() {
        bot.reader()
                .finds(
                        TEXT,
                        new ExtractionBuilder()
                                .meeting("Bestyrelsen", "2026-03-02")
                                .item("1", "Økonomi")
                                .decision(Outcome.APPROVED, "Budgettet blev godkendt.")
                                .action("køber ny motorbåd", "2026-03-20", "Lene Mehlsen")
                                .action("rydder op", null, "Ole Bro")
                                .action("skriver til 010203-1234", null, "Lene Mehlsen")
                                .closedItem("2", "Personsag")
                                .decision(Outcome.ADOPTED, "Aftalen opsiges.")
                                .action("skriver opsigelsen", null, "Hans Tang"));
        card = bot.dispatcher().posted(bot.mention(POSTER, TEXT)).get(0).card();
    }

    private String said(UserRef user, String command, Object... options) {
        return Shown.text(bot.command(user, command, options));
    }

    @Test
    void nobody_gets_by_a_command_what_discord_does_not_show_them() {
        bot.sight(BLIND);

        assertThat(said(MANAGER, "actions", "owner", "alle")).contains("Her er ikke læst noget referat endnu.");
        assertThat(said(MANAGER, "decisions")).doesNotContain("Budgettet");
        assertThat(said(MANAGER, "agenda"))
                .startsWith("## Dagsorden: næste møde")
                .doesNotContain("motorbåd");
        assertThat(said(MANAGER, "minutes list")).contains("Her er ingen referater endnu.");
        assertThat(said(MANAGER, "minutes show", "minutes", "bestyrelsen")).startsWith("Intet referat passer");
        assertThat(said(MANAGER, "action done", "action", "motorbåd")).startsWith("Ingen opgave passer");
        assertThat(bot.dispatcher().complete(new Completion("action done", "action", "", bot.caller(MANAGER))))
                .isEmpty();
        assertThat(bot.dispatcher().complete(new Completion("minutes show", "minutes", "", bot.caller(MANAGER))))
                .isEmpty();
        assertThat(Shown.text(bot.press(MANAGER, Shown.control(card, "Vis"), bot.newMessage())
                        .reply()))
                .isEqualTo("Det referat er her ikke længere.");
    }

    @Test
    void nobody_learns_of_names_or_bodies_that_discord_does_not_show_them() {
        bot.command(POSTER, "people link", "name", "Lene Mehlsen", "user", POSTER);
        bot.command(MANAGER, "people link", "name", "Kassereren", "user", MEMBER);
        assertThat(said(MEMBER, "people list")).contains("Lene Mehlsen", "Ole Bro");
        assertThat(suggested("actions", "owner", MEMBER)).contains("Lene Mehlsen", "Ole Bro", "Kassereren");
        bot.sight(BLIND);

        assertThat(said(MEMBER, "people list")).isEqualTo("""
            ## Hvem er hvem
            - *Kassereren* er @discord:22\
            """);
        assertThat(suggested("actions", "owner", MEMBER)).containsExactly("alle", "mig", "Kassereren");
        assertThat(suggested("people link", "name", MEMBER)).isEmpty();
        assertThat(suggested("people unlink", "name", MEMBER)).containsExactly("Kassereren");
        assertThat(suggested("agenda", "body", MEMBER)).isEmpty();
        assertThat(suggested("agenda", "body", POSTER)).containsExactly("Bestyrelsen");
        assertThat(suggested("people link", "name", POSTER)).containsExactly("Ole Bro");
        assertThat(said(POSTER, "people list")).contains("Lene Mehlsen", "Ole Bro");
        assertThat(said(POSTER, "people list", "public", true)).doesNotContain("Lene Mehlsen", "Ole Bro");
    }

    @Test
    void what_stands_under_closed_points_tells_nobodys_name() {
        bot.command(POSTER, "people link", "name", "Hans Tang", "user", POSTER);

        assertThat(said(MEMBER, "people list")).doesNotContain("Hans Tang");
        assertThat(suggested("actions", "owner", MEMBER)).doesNotContain("Hans Tang");
        assertThat(said(POSTER, "people list")).contains("Hans Tang");
    }

    private List<String> suggested(String command, String option, UserRef user) {
        return bot.dispatcher().complete(new Completion(command, option, "", bot.caller(user))).stream()
                .map(Choice::label)
                .toList();
    }

    @Test
    void the_poster_still_sees_it_and_shows_it_to_nobody_who_does_not() {
        bot.sight(BLIND);

        assertThat(said(POSTER, "actions", "owner", "alle")).contains("motorbåd");
        assertThat(said(POSTER, "actions", "owner", "alle", "public", true)).doesNotContain("motorbåd");
    }

    @Test
    void what_looks_like_a_personal_number_is_kept_as_closed() {
        assertThat(Shown.text(card))
                .contains("motorbåd")
                .doesNotContain("010203")
                .contains("2 punkter er lukkede og vises ikke her.");
        assertThat(said(MEMBER, "actions", "owner", "alle")).doesNotContain("010203");
        assertThat(said(POSTER, "actions", "owner", "alle")).contains("010203-1234");
    }

    @Test
    void what_stands_under_a_title_with_a_personal_number_is_closed_too() {
        String text = "Referat af møde i visitationen …";
        bot.reader()
                .finds(
                        text,
                        new ExtractionBuilder()
                                .meeting("Visitationen", "2026-03-03")
                                .item("1", "Ansøgning fra 010203-1234")
                                .decision(Outcome.APPROVED, "Ansøgningen blev imødekommet.")
                                .item("2", "Økonomi")
                                .action("laver regnskab", null, "Lene Mehlsen"));

        Card shown = bot.dispatcher().posted(bot.mention(POSTER, text)).get(0).card();

        assertThat(Shown.text(shown)).contains("laver regnskab").doesNotContain("010203", "Ansøgning");
        assertThat(said(MEMBER, "decisions", "query", "ansøgning")).doesNotContain("010203");
        assertThat(said(POSTER, "decisions", "query", "ansøgning")).contains("010203-1234");
    }

    @Test
    void closed_points_are_shown_to_all_in_the_channel_for_them() {
        bot.command(MANAGER, "settings set", "closed-channel", bot.channel());

        assertThat(said(MEMBER, "decisions")).contains("Aftalen opsiges.");
        Answer shown = bot.command(MEMBER, "minutes show", "minutes", "bestyrelsen", "public", true);
        assertThat(Shown.text(shown)).contains("Aftalen opsiges.");
    }
}
