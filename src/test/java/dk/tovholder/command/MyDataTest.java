package dk.tovholder.command;

import static dk.tovholder.support.BotExtension.MANAGER;
import static dk.tovholder.support.BotExtension.MEMBER;
import static dk.tovholder.support.BotExtension.POSTER;
import static org.assertj.core.api.Assertions.assertThat;

import dk.tovholder.chat.Answer;
import dk.tovholder.chat.UserRef;
import dk.tovholder.extraction.Outcome;
import dk.tovholder.support.BotExtension;
import dk.tovholder.support.ExtractionBuilder;
import dk.tovholder.support.Shown;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

class MyDataTest {
    private static final String TEXT = "Referat: Ole Bro indhenter tilbud.";

    @RegisterExtension
    final BotExtension bot = new BotExtension();

    @BeforeEach
    void minutes_are_posted() {
        bot.reader()
                .finds(
                        TEXT,
                        new ExtractionBuilder()
                                .meeting("Bestyrelsen", "2026-02-02")
                                .item("1", "Økonomi")
                                .decision(Outcome.ADOPTED, "Ole Bros forslag blev vedtaget.")
                                .action("indhenter tilbud", "2026-03-20", "Ole Bro"));
        bot.dispatcher().posted(bot.mention(POSTER, TEXT));
        bot.command(MANAGER, "people link", "name", "Ole Bro", "user", MEMBER);
    }

    private String said(UserRef user, String command, Object... options) {
        return Shown.text(bot.command(user, command, options));
    }

    @Test
    void shows_what_is_stored_about_who_asks() {
        assertThat(said(MEMBER, "mydata show"))
                .contains("### Navne, du er knyttet til\n- Ole Bro")
                .contains("- indhenter tilbud");
        assertThat(said(new UserRef("discord:99", "Ny"), "mydata show"))
                .contains("Her er intet gemt om dig ud over dit sprog.");
    }

    @Test
    void minutes_without_a_file_or_a_message_are_named_by_their_day() {
        JdbcClient jdbc = bot.get(JdbcClient.class);
        jdbc.sql("update minutes set url = null where guild_id = (select id from guilds where guild_key = ?)")
                .param(bot.guild())
                .update();

        assertThat(said(POSTER, "mydata show")).contains("### Referater, du har lagt op\n- 2. feb. 2026\n");
        jdbc.sql("update minutes set meeting_date = null where guild_id = (select id from guilds where guild_key = ?)")
                .param(bot.guild())
                .update();
        assertThat(said(POSTER, "mydata show")).contains("### Referater, du har lagt op\n- 2. mar. 2026\n");
    }

    @Test
    void what_one_put_right_is_shown_by_its_words() {
        bot.command(MEMBER, "action done", "action", "indhenter tilbud");

        assertThat(said(MEMBER, "mydata show")).contains("### Rettelser, du har lavet\n- indhenter tilbud");
    }

    @Test
    void puts_somebody_nameless_in_ones_place() {
        Answer sure = bot.command(MEMBER, "mydata delete");
        String erase = Shown.control(sure.card(), "Slet det, der er gemt om mig");

        assertThat(Shown.text(bot.press(MANAGER, erase, bot.newMessage()).reply()))
                .startsWith("Kun den, der");
        assertThat(Shown.text(bot.press(MEMBER, erase, bot.newMessage()).update()))
                .isEqualTo("Det, der var gemt om dig, er slettet.");

        assertThat(said(MEMBER, "mydata show")).contains("Her er intet gemt om dig ud over dit sprog.");
        assertThat(said(MANAGER, "decisions")).contains("en tidligere deltagers forslag");
        assertThat(said(MANAGER, "actions", "owner", "alle"))
                .contains("*en tidligere deltager*: indhenter tilbud")
                .doesNotContain("Ole");
        assertThat(said(MANAGER, "decisions", "query", "Ole Bro")).doesNotContain("forslag");
    }

    @Test
    void a_name_is_unlinked_by_those_who_lead() {
        assertThat(said(MEMBER, "people unlink", "name", "Ole Bro")).startsWith("Et navn kan kun løsnes af");
        assertThat(said(MANAGER, "people unlink", "name", "ole bro"))
                .isEqualTo("*ole bro* er ikke længere knyttet til nogen.");
        assertThat(said(MANAGER, "people unlink", "name", "Ole Bro")).startsWith("»Ole Bro« er ikke knyttet");
        assertThat(said(MANAGER, "people list")).contains("### Endnu ukendte\n- Ole Bro");
        assertThat(said(MEMBER, "actions")).contains("Jeg ved ikke, hvilket navn i referaterne der er dit");
    }

    @Test
    void all_of_it_comes_as_a_file_too() throws IOException {
        Answer answer = bot.command(MEMBER, "mydata show");

        assertThat(answer.open()).isFalse();
        assertThat(answer.files()).singleElement().satisfies(file -> {
            assertThat(file.name()).isEqualTo("my-data.md");
            assertThat(new String(file.open().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("# Det ved jeg om dig\n")
                    .contains("## Opgaver, du har eller har haft\n\n- indhenter tilbud\n")
                    .contains(
                            "## Påmindelser til dig\n\n- 2. mar. 2026: indhenter tilbud\n- 9. mar. 2026: ugens overblik\n");
        });
    }

    @Test
    void what_was_put_off_and_wished_for_and_the_language_are_told_too() {
        bot.command(MEMBER, "reminders", "time", "7:45", "quiet-days", "fredag");
        bot.command(MEMBER, "action snooze", "action", "indhenter tilbud", "until", "2026-03-10");

        assertThat(said(MEMBER, "mydata show"))
                .contains("### Påmindelser, du har udsat\n- 10. mar. 2026: indhenter tilbud")
                .contains("### Dine ønsker til påmindelser\n- Klokkeslæt: 07:45\n- Stille dage: fredag")
                .contains("### Dit sprog\n- dansk");
    }

    @Test
    void all_is_told_in_the_askers_own_language() {
        UserRef reader = new UserRef("discord:98", "Ole");
        bot.command(MANAGER, "people link", "name", "Ole Bro", "user", reader);
        bot.reads(Locale.ENGLISH);
        bot.command(reader, "reminders", "lead-times", "14, 3", "away-until", "2026-03-05", "off", "overblik");

        assertThat(said(reader, "mydata show"))
                .contains("- 9 Mar 2026: the week at a glance\n- 13 Mar 2026: indhenter tilbud")
                .contains(
                        "- Days before the deadline: 14, 3\n- Away until Thursday 5 March 2026\n- Not told about: digest")
                .contains("### Your language\n- English")
                .doesNotContain("2026-");
    }

    @Test
    void a_units_name_and_its_other_members_stay() {
        bot.reader()
                .finds(
                        "Andet referat",
                        new ExtractionBuilder()
                                .meeting("Bestyrelsen", "2026-02-03")
                                .item("1", "Drift")
                                .decision(Outcome.ADOPTED, "Teknik får nøgler.")
                                .action("maler", "2026-03-20", ":Teknik"));
        bot.dispatcher().posted(bot.mention(POSTER, "Andet referat"));
        bot.command(MANAGER, "people link", "name", "Teknik", "user", MEMBER);
        bot.command(MANAGER, "people link", "name", "Teknik", "user", POSTER);

        bot.press(
                MEMBER,
                Shown.control(bot.command(MEMBER, "mydata delete").card(), "Slet det, der er gemt om mig"),
                bot.newMessage());

        assertThat(said(MANAGER, "decisions")).contains("Teknik får nøgler.");
        assertThat(said(MANAGER, "actions", "owner", "Teknik")).contains("*Teknik* (@discord:21)");
        assertThat(bot.get(JdbcClient.class)
                        .sql("select count(*) from reminders where guild = ? and ? in (user_id, recipient)")
                        .params(bot.guild(), MEMBER.id())
                        .query(Integer.class)
                        .single())
                .isZero();
    }
}
