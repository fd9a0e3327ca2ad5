package dk.tovholder.command;

import static dk.tovholder.support.BotExtension.MANAGER;
import static dk.tovholder.support.BotExtension.MEMBER;
import static dk.tovholder.support.BotExtension.POSTER;
import static org.assertj.core.api.Assertions.assertThat;

import dk.tovholder.chat.Card;
import dk.tovholder.chat.Control;
import dk.tovholder.chat.MessageRef;
import dk.tovholder.chat.PressResult;
import dk.tovholder.chat.UserRef;
import dk.tovholder.support.BotExtension;
import dk.tovholder.support.ExtractionBuilder;
import dk.tovholder.support.Shown;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PeopleAndSettingsTest {
    @RegisterExtension
    final BotExtension bot = new BotExtension();

    private String said(UserRef user, String command, Object... options) {
        return Shown.text(bot.command(user, command, options));
    }

    @Test
    void a_name_is_linked_by_managers_and_the_poster_alone() {
        bot.reader()
                .finds(
                        "Referat",
                        new ExtractionBuilder()
                                .meeting("Bestyrelsen", "2026-02-02")
                                .item("1", "Økonomi")
                                .action("indhenter tilbud", null, "Lene Mehlsen")
                                .action("rydder op", null, "Ole Bro"));
        bot.dispatcher().posted(bot.mention(POSTER, "Referat"));

        assertThat(said(MEMBER, "people link", "name", "Lene Mehlsen", "user", MEMBER))
                .isEqualTo(
                        "Et navn kan kun knyttes af den, der lagde referatet op, sekretærerne og dem, der administrerer serveren.");
        assertThat(said(POSTER, "people link", "name", "Lene Mehlsen", "user", MEMBER))
                .isEqualTo("*Lene Mehlsen* er @discord:22. Det gælder fra nu af i alle referater.");
        assertThat(said(POSTER, "people link", "name", "Hans Tang", "user", MEMBER))
                .startsWith("Et navn kan kun");
        assertThat(said(POSTER, "people link", "name", "Ole", "user", MEMBER)).startsWith("Et navn kan kun");
        assertThat(said(MANAGER, "people link", "name", "Hans Tang", "user", POSTER))
                .startsWith("*Hans Tang* er");
        assertThat(said(MEMBER, "people list")).isEqualTo("""
            ## Hvem er hvem
            - *Hans Tang* er @discord:21
            - *Lene Mehlsen* er @discord:22
            ### Endnu ukendte
            - Ole Bro
            -# Sig, hvem det er, med /people link.\
            """);
    }

    @Test
    void settings_are_read_by_all_and_set_by_managers() {
        assertThat(said(MEMBER, "settings set", "reminder-time", "09:00"))
                .isEqualTo("Indstillinger kan kun ændres af dem, der administrerer serveren, og sekretærerne.");
        assertThat(said(MANAGER, "settings set", "reminder-time", "09:00", "minutes-channel", bot.channel()))
                .startsWith("""
                    ## Indstillinger
                    - *minutes-channel*: #301 · her læses beskeder som referater
                    - *reminder-channel*: ikke valgt · her lander påmindelser, der ikke kan sendes som direkte besked
                    - *reminder-time*: 09:00 ·\
                    """);
        assertThat(said(MEMBER, "settings show"))
                .contains("*reminder-time*: 09:00", "*confirm*: det usikre", "*secretary-role*: ingen");
    }

    @Test
    void who_may_change_settings_gets_a_panel_and_is_asked_for_the_right_at_every_press() {
        MessageRef shown = bot.newMessage();
        Card panel = bot.command(MANAGER, "settings show").card();

        assertThat(Shown.controls(bot.command(MEMBER, "settings show").card())).isEmpty();
        assertThat(Shown.labels(panel))
                .containsExactly(
                        "her læses beskeder som referater",
                        "her lander påmindelser, der ikke kan sendes som direkte besked",
                        "tidspunktet for påmindelser",
                        "så mange dage før fristen, ud over dagen selv",
                        "de dage skriver jeg ikke",
                        "ugens overblik: til hver, hvad der er åbent, og til kanalen tallene",
                        "sproget i svar til alle",
                        "hvad der venter på et ja",
                        "her må lukkede punkter vises",
                        "må rette alt",
                        "hvornår en opgave, som flere har, er færdig");
        String confirm = Shown.control(panel, "hvad der venter på et ja");
        assertThat(Shown.text(Objects.requireNonNull(
                        bot.choose(MANAGER, confirm, shown, "always").update())))
                .contains("*confirm*: alt ·")
                .endsWith("-# Det, du vælger, gælder med det samme. time-zone og standing-points skrives med"
                        + " /settings set.");
        PressResult refused = bot.choose(MEMBER, confirm, shown, "never");
        assertThat(refused.update()).isNull();
        assertThat(Shown.text(Objects.requireNonNull(refused.reply()))).startsWith("Indstillinger kan kun ændres af");
        assertThat(said(MEMBER, "settings show")).contains("*confirm*: alt");
    }

    @Test
    void members_of_the_secretary_role_may_change_settings_until_it_is_taken_from_it() {
        MessageRef shown = bot.newMessage();
        Card panel = bot.command(MANAGER, "settings show").card();
        bot.choose(MANAGER, Shown.control(panel, "må rette alt"), shown, "77");
        bot.roles("77");

        Card own = bot.command(MEMBER, "settings show").card();
        Control.RoleSelect role = (Control.RoleSelect) Shown.controls(own).get(9);
        assertThat(role.chosen()).isEqualTo("77");
        bot.choose(MEMBER, role.id(), shown);

        assertThat(Shown.controls(bot.command(MEMBER, "settings show").card())).isEmpty();
    }

    @Test
    void a_setting_that_cannot_be_is_told() {
        assertThat(said(MANAGER, "settings set", "reminder-time", "halv ni"))
                .isEqualTo("reminder-time skal være et klokkeslæt som 08:30, ikke »halv ni«.");
        assertThat(said(MANAGER, "settings set", "time-zone", "Danmark"))
                .isEqualTo("time-zone skal være en tidszone som Europe/Copenhagen, ikke »Danmark«.");
        assertThat(said(MANAGER, "settings set")).isEqualTo("Vælg mindst én indstilling at ændre.");
    }
}
