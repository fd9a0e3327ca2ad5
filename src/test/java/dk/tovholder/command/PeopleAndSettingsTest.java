package dk.tovholder.command;

import static dk.tovholder.support.BotExtension.MANAGER;
import static dk.tovholder.support.BotExtension.MEMBER;
import static dk.tovholder.support.BotExtension.POSTER;
import static org.assertj.core.api.Assertions.assertThat;

import dk.tovholder.chat.UserRef;
import dk.tovholder.support.BotExtension;
import dk.tovholder.support.ExtractionBuilder;
import dk.tovholder.support.Shown;
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
                        "Et navn kan kun knyttes af den, der lagde referatet op, og dem, der administrerer serveren.");
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
                        -# Sig, hvem det er, med /people link.""");
    }

    @Test
    void settings_are_read_by_all_and_set_by_managers() {
        assertThat(said(MEMBER, "settings set", "reminder-time", "09:00"))
                .isEqualTo("Indstillinger kan kun ændres af dem, der administrerer serveren.");
        assertThat(said(MANAGER, "settings set", "reminder-time", "09:00", "minutes-channel", bot.channel()))
                .startsWith("""
                        ## Indstillinger
                        - *minutes-channel*: #301 · her læses beskeder som referater
                        - *reminder-channel*: ikke valgt · her lander påmindelser, der ikke kan sendes som direkte besked
                        - *reminder-time*: 09:00 ·""");
        assertThat(said(MEMBER, "settings show"))
                .contains("*reminder-time*: 09:00", "*confirm*: det usikre", "*secretary-role*: ingen");
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
