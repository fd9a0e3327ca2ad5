package dk.tovholder.command;

import static dk.tovholder.support.BotExtension.MANAGER;
import static dk.tovholder.support.BotExtension.MEMBER;
import static dk.tovholder.support.BotExtension.POSTER;
import static org.assertj.core.api.Assertions.assertThat;

import dk.tovholder.chat.MessageRef;
import dk.tovholder.support.BotExtension;
import dk.tovholder.support.ExtractionBuilder;
import dk.tovholder.support.MovableClock;
import dk.tovholder.support.Shown;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What becomes of stored minutes when the program comes back with other rules. */
class RenewalTest {
    private static final String TEXT =
            "Referat af bestyrelsesmøde den 2. marts 2026. Lene indhenter tilbud. Mette bager kage inden den 1. juli.";

    @RegisterExtension
    final BotExtension bot = new BotExtension();

    private MessageRef place;

    private static ExtractionBuilder meeting() {
        return new ExtractionBuilder().meeting("Bestyrelsen", "2026-03-02").item("1", "Økonomi");
    }

    @BeforeEach
    void minutes_are_posted_and_worked_on() {
        bot.reader()
                .finds(
                        TEXT,
                        meeting()
                                .action("indhenter tilbud på en motorbåd", "2026-07-10", "Lene Mehlsen")
                                .action("rydder op i bådhuset", null, "Ole Bro"));
        place = bot.newMessage();
        bot.dispatcher()
                .answered(bot.dispatcher().posted(bot.mention(POSTER, TEXT)).get(0), place);
        bot.command(MANAGER, "people link", "name", "Mette Holm", "user", MEMBER);
        bot.command(POSTER, "action edit", "action", "motorbåd", "task", "køber en motorbåd");
        bot.command(POSTER, "action done", "action", "bådhuset");
    }

    @AfterEach
    void all_are_read_by_the_first_rules_again() {
        bot.reader().becomes("1");
        renew();
    }

    private void renew() {
        bot.get(Renewal.class).run("discord");
    }

    private void otherRules() {
        bot.reader()
                .finds(
                        TEXT,
                        meeting()
                                .action("indhenter tilbud på en motorbåd", "2026-07-10", "Lene Mehlsen")
                                .action("bager kage", "2026-07-01", "Mette Holm"));
        bot.reader().becomes("2");
    }

    private List<String> told() {
        return bot.get(JdbcClient.class)
                .sql("select r.user_id from reminders r where r.guild = :guild and r.rung = 'GIVEN'")
                .param("guild", bot.guild())
                .query(String.class)
                .list();
    }

    @Test
    void the_card_shows_the_difference_and_what_people_did_stays() {
        otherRules();

        renew();

        assertThat(Shown.text(bot.messenger().edited(place.id()).orElseThrow()))
                .contains("*Ny:* bager kage")
                .contains("køber en motorbåd")
                .doesNotContain("*Væk:*");
        assertThat(Shown.text(bot.command(POSTER, "actions", "owner", "alle", "status", "done")))
                .contains("rydder op i bådhuset");
    }

    @Test
    void only_who_was_given_something_by_it_is_told() {
        assertThat(told()).isEmpty();
        otherRules();

        renew();

        assertThat(told()).containsExactly(MEMBER.id());
    }

    @Test
    void nobody_is_told_of_a_meeting_that_is_long_over() {
        bot.get(MovableClock.class).set(Instant.parse("2026-05-20T09:00:00Z"));
        otherRules();

        renew();

        assertThat(told()).isEmpty();
        assertThat(Shown.text(bot.messenger().edited(place.id()).orElseThrow())).contains("*Ny:* bager kage");
    }

    @Test
    void the_same_rules_read_nothing_again() {
        otherRules();
        renew();
        int readings = bot.reader().contexts().size();

        renew();

        assertThat(bot.reader().contexts()).hasSize(readings);
    }
}
