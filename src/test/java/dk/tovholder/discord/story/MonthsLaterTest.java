package dk.tovholder.discord.story;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tovholder.discord.fake.Asked;
import dk.tovholder.discord.fake.FakeChannel;
import dk.tovholder.discord.fake.Person;
import dk.tovholder.discord.fake.Shown;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What people do with reminders and wish of them, with weeks and restarts in between. */
class MonthsLaterTest {
    private static final String NEWS = "Nyt om opgaver fra dine referater";

    private final WholeBot bot = new WholeBot();
    private final Club club = Club.founded(bot.discord, "Roklubben");
    private final FakeChannel reminders = club.guild.channel("overblik");

    @AfterEach
    void end() throws IOException {
        bot.close();
    }

    @Test
    void old_buttons_work_in_both_places_and_the_poster_hears_of_all_on_one_morning() {
        club.sofie.refuseDirectMessages();
        start("2026-03-02T09:00:00Z");
        give("Bestille borde", club.rasmus, "2026-12-01");
        give("Leje et telt", club.sofie, "2026-12-01");
        Shown direct = club.rasmus.directMessageSaying("Bestille borde");
        Shown mention = reminders.messageSaying(club.sofie.mention());

        bot.startedAgainAt("2026-11-24T09:00:00Z");
        assertThat(club.rasmus.pressesDirectly(direct, "Vis").furtherAnswer().text())
                .contains("Bestille borde", "2. mar. 2026");
        Shown latest = club.rasmus.directMessageSaying("# Påmindelse");
        club.rasmus.pressesDirectly(latest, "Færdig").answer();
        latest.until("✓ Bestille borde – færdig");
        assertThat(club.rasmus.pressesDirectly(direct, "Færdig").furtherAnswer().text())
                .startsWith("Du har allerede meldt den færdig:")
                .contains("<t:1795510");

        Shown own = seenBySofie(mention);
        club.sofie.presses(reminders, own, "Giv videre").answer();
        club.sofie
                .choosesMember(reminders, own, "Hvem skal have den?", club.ane)
                .answer();
        Shown given = club.ane.directMessageSaying("Leje et telt");
        club.ane.pressesDirectly(given, "Ikke min").answer();
        given.until("ikke længere din");

        bot.startedAgainAt("2026-11-25T07:31:00Z");
        assertThat(club.leyla.directMessageSaying(NEWS).text())
                .contains("✓ Bestille borde – færdig, meldt af", "Leje et telt", "Den, der havde den, siger");
        assertThat(seenBySofie(mention).text()).contains("Leje et telt – ");

        bot.startedAgainAt("2026-11-26T09:00:00Z");
        settle();
        assertThat(club.leyla.directMessages())
                .filteredOn(shown -> shown.text().contains(NEWS))
                .hasSize(1);
        assertThat(reminders.fromBot()).noneMatch(shown -> shown.text().contains("telt"));
    }

    @Test
    void who_is_away_hears_nothing_until_they_are_back_and_then_all_in_one_at_their_own_time() {
        start("2026-03-02T09:00:00Z");
        assertThat(club.asks(club.rasmus, "reminders", Map.of("away-until", "20. marts 2026", "time", "07:00")))
                .contains("**time**: 07:00")
                .contains("**away-until**: fredag 20. marts 2026");
        give("Bestille borde", club.rasmus, "2026-03-12");
        give("Male bådene", club.rasmus, "2026-03-30");

        bot.startedAgainAt("2026-03-19T12:00:00Z");
        settle();
        assertThat(club.rasmus.directMessages()).isEmpty();

        bot.startedAgainAt("2026-03-20T06:01:00Z");
        assertThat(club.rasmus.directMessageSaying("Bestille borde").text()).contains("Male bådene");
        settle();
        assertThat(club.rasmus.directMessages()).hasSize(1);
    }

    private void start(String now) {
        bot.startedAt(now);
        club.hanne
                .types(club.talk, "settings set", Map.of("reminder-channel", reminders, "digest", "off"))
                .answer();
    }

    private void give(String task, Person owner, String due) {
        club.leyla
                .types(club.talk, "action add", Map.of("task", task, "user", owner, "due", due))
                .answer();
    }

    /** What was due before is under way when the newest arrives, though it may arrive a little later. */
    private void settle() {
        give("Feje gulv", club.bo, "2026-12-24");
        club.bo.directMessageSaying("Feje gulv");
    }

    private Shown seenBySofie(Shown mention) {
        Asked asked = club.sofie.presses(reminders, mention, "Vis den for mig");
        Shown shown = asked.furtherAnswer();
        assertThat(asked.isFurtherPrivate()).isTrue();
        return shown;
    }
}
