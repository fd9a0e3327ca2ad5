package dk.tovholder.command;

import static dk.tovholder.support.BotExtension.MANAGER;
import static dk.tovholder.support.BotExtension.MEMBER;
import static org.assertj.core.api.Assertions.assertThat;

import dk.tovholder.chat.Card;
import dk.tovholder.support.BotExtension;
import dk.tovholder.support.Shown;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RemindersCommandTest {
    @RegisterExtension
    final BotExtension bot = new BotExtension();

    @AfterEach
    void take_back() {
        set("lead-times", "normal", "time", "normal", "quiet-days", "ingen", "away-until", "ingen", "off", "intet");
        set("time-zone", "normal");
    }

    @Test
    void without_options_it_shows_how_it_is() {
        assertThat(set())
                .contains("## Dine påmindelser", "*lead-times*: normal", "*time*: normal (08:30)")
                .contains("*quiet-days*: ingen", "*away-until*: ingen");
    }

    @Test
    void each_is_set_by_itself_and_the_others_stay() {
        set("lead-times", "3, 14");
        set("time", "7.45");
        set("quiet-days", "fre weekend");

        assertThat(set("away-until", "om 14 dage"))
                .contains("*lead-times*: 14, 3", "*time*: 07:45", "*quiet-days*: fredag, lørdag, søndag")
                .doesNotContain("*away-until*: ingen");
    }

    @Test
    void none_is_the_day_alone() {
        assertThat(set("lead-times", "ingen")).contains("*lead-times*: ingen");
    }

    @Test
    void what_cannot_be_is_told_with_an_example() {
        assertThat(set("lead-times", "14, 7, 3")).startsWith("»14, 7, 3« forstår jeg ikke.");
        assertThat(set("lead-times", "snart")).startsWith("»snart« forstår jeg ikke.");
        assertThat(set("time", "om morgenen")).startsWith("»om morgenen« forstår jeg ikke.");
        assertThat(set("quiet-days", "man tir ons tor fre")).contains("Mindst én hverdag");
        assertThat(set("away-until", "i går")).startsWith("Skriv en dag, der ikke er gået");
    }

    @Test
    void what_one_does_not_want_to_hear_of_is_switched_off() {
        assertThat(set("off", "Forsinket, overblik")).contains("*off*: forsinket, overblik ·");
        assertThat(set("off", "ny")).startsWith("»ny« forstår jeg ikke. Skriv, hvad jeg ikke skal skrive om");
        assertThat(set("off", "intet")).contains("*off*: intet ·");
    }

    @Test
    void who_is_elsewhere_says_where() {
        assertThat(set()).contains("*time-zone*: normal (Europe/Copenhagen)");
        assertThat(set("time-zone", "new york")).contains("*time-zone*: America/New_York ·");
        assertThat(set("time-zone", "europe/london")).contains("*time-zone*: Europe/London ·");
        assertThat(set("time-zone", "Månen")).startsWith("»Månen« forstår jeg ikke. Skriv en tidszone");
    }

    @Test
    void the_guild_has_its_own() {
        assertThat(Shown.text(bot.command(MANAGER, "settings set", "lead-times", "2, 10", "quiet-days", "fredag")))
                .contains("*lead-times*: 10, 2", "*quiet-days*: fredag");
        assertThat(Shown.text(bot.command(MANAGER, "settings set", "lead-times", "ofte")))
                .startsWith("»ofte« forstår jeg ikke.");
        assertThat(Shown.text(bot.command(MANAGER, "settings set", "lead-times", "normal", "quiet-days", "ingen")))
                .contains("*lead-times*: normal", "*quiet-days*: ingen");
    }

    @Test
    void the_guild_switches_off_for_all_but_the_digest_where_the_others_are() {
        assertThat(Shown.text(bot.command(MANAGER, "settings set", "reminders-off", "forsinket, møde")))
                .contains("*reminders-off*: forsinket, møde ·");
        assertThat(Shown.text(bot.command(MANAGER, "settings set", "reminders-off", "overblik")))
                .contains("Skriv digest:off.");
        assertThat(Shown.text(bot.command(MANAGER, "settings set", "reminders-off", "intet")))
                .contains("*reminders-off*: intet ·");
    }

    @Test
    void the_guilds_own_are_chosen_on_the_panel_and_taken_back() {
        Card panel = bot.command(MANAGER, "settings show").card();
        String lead = Shown.control(panel, "så mange dage før fristen, ud over dagen selv");
        String quiet = Shown.control(panel, "de dage skriver jeg ikke");

        assertThat(chosen(lead, "14 3")).contains("*lead-times*: 14, 3 ·");
        assertThat(chosen(lead, "none")).contains("*lead-times*: ingen ·");
        assertThat(chosen(quiet, "SATURDAY SUNDAY")).contains("*quiet-days*: lørdag, søndag ·");
        assertThat(chosen(quiet, "none")).contains("*quiet-days*: ingen ·");
        assertThat(chosen(lead, "normal")).contains("*lead-times*: normal ·");
    }

    private String chosen(String select, String value) {
        return Shown.text(Objects.requireNonNull(
                bot.choose(MANAGER, select, bot.newMessage(), value).update()));
    }

    private String set(Object... options) {
        return Shown.text(bot.command(MEMBER, "reminders", options));
    }
}
