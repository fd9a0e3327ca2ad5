package dk.tovholder.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tovholder.TovholderApplication;
import dk.tovholder.chat.ChatPlatform;
import dk.tovholder.discord.fake.Asked;
import dk.tovholder.discord.fake.FakeChannel;
import dk.tovholder.discord.fake.FakeDiscord;
import dk.tovholder.discord.fake.FakeGuild;
import dk.tovholder.discord.fake.Fault;
import dk.tovholder.discord.fake.Person;
import dk.tovholder.discord.fake.Shown;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Who names in minutes are, with the whole bot and its store. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PeopleOnDiscordTest {
    private final FakeDiscord discord = FakeDiscord.start();
    private final FakeGuild guild = discord.guild("Bakkeskolen");
    private final FakeChannel minutes = guild.channel("referater");
    private final FakeChannel talk = guild.channel("snak");
    private final Person leyla = guild.member("Leyla Demir");
    private final Person hanne = guild.manager("Hanne Krog");

    private ConfigurableApplicationContext context;
    private int meetings;

    @BeforeAll
    void start(@TempDir Path data) {
        context = new SpringApplication(TovholderApplication.class)
                .run(
                        "--tovholder.discord.token=" + FakeDiscord.TOKEN,
                        "--tovholder.discord.api-url=" + discord.apiUrl(),
                        "--tovholder.data-dir=" + data,
                        "--tovholder.clock.start=2026-11-18T09:00:00Z");
        new Thread(() -> context.getBean(ChatPlatform.class).serve(), "bot").start();
        discord.awaitCommands();
        hanne.types(talk, "settings set", Map.of("minutes-channel", minutes)).answer();
    }

    @AfterAll
    void stop() {
        context.close();
        discord.close();
    }

    /** The card of minutes of a meeting of their own. */
    private Shown posted(String task, String owner) {
        hanne.posts(minutes, "Tak for i dag");
        return minutes.answerTo(leyla.posts(minutes, """
            Referat af møde i skolebestyrelsen den %d. november 2026

            1. Opgaver
            %s %s senest den 15. december 2026.
            """.formatted(++meetings, owner, task)));
    }

    @Test
    void a_full_name_that_is_typed_to_put_an_entry_right_is_linked_too() {
        Person sofie = guild.member("Sofie Holst");
        Shown card = posted("trykker kortene", "Ole");
        Shown which = leyla.presses(minutes, card, "Ret").furtherAnswer();
        Asked form = leyla.chooses(minutes, which, "1–1 af 1", which.choices().get(0));
        leyla.submits(minutes, form, Map.of("Ansvarlige: navne", "Sofie Holst")).answer();

        assertThat(card.until("Sofie Holst").text()).contains(sofie.mention());
    }

    @Test
    void the_one_member_who_is_called_so_is_linked_at_once() {
        Person rasmus = guild.member("rasmus").named("rj77", "Ras").nicknamed("Rasmus Juul");
        guild.member("Rasmus Juul Hansen");
        guild.member("Ras").named("rasmus.juul", "Rasmus Juul").nicknamed("Ras fra 3. b");
        guild.member("Rasmus Juul").isBot();

        Shown card = posted("sender budgettet", "Rasmus Juul");

        assertThat(card.text()).contains(rasmus.mention()).contains("Knyttet automatisk efter navnet: Rasmus Juul.");
        rasmus.directMessageSaying("sender budgettet");
        Shown change = leyla.presses(minutes, card, "Ret navne").furtherAnswer();
        assertThat(change.text()).contains("**Rasmus Juul**").contains("(automatisk, efter navnet)");
        assertThat(leyla.types(talk, "people list", Map.of()).answer().text())
                .contains("**Rasmus Juul** er " + rasmus.mention() + " (automatisk, efter navnet)");

        Person other = guild.member("Den anden Rasmus");
        leyla.choosesMember(minutes, change, "Hvem er Rasmus Juul?", other).answer();

        other.directMessageSaying("sender budgettet");
        assertThat(leyla.types(talk, "people list", Map.of()).answer().text())
                .contains("**Rasmus Juul** er " + other.mention())
                .doesNotContain(rasmus.mention());
    }

    @Test
    void a_name_that_two_members_have_is_asked_about() {
        guild.member("Mette Lund");
        guild.member("ml").nicknamed("mette lund");

        Shown card = posted("køber kaffe", "Mette Lund");

        assertThat(card.text()).contains("**Mette Lund**").doesNotContain("Knyttet automatisk");
        assertThat(card.placeholders()).contains("Hvem er Mette Lund?");
    }

    @Test
    void a_first_name_is_asked_about() {
        guild.member("Ole");

        assertThat(posted("bestiller lokaler", "Ole").placeholders()).contains("Hvem er Ole?");
    }

    @Test
    void a_name_is_asked_about_where_discord_does_not_answer() {
        guild.member("Tove Skov");
        discord.next("GET /guilds/{guild_id}/members/search", Fault.refusal(403, 50001, "Missing Access"));

        assertThat(posted("maler hegnet", "Tove Skov").placeholders()).contains("Hvem er Tove Skov?");
    }

    @Test
    void all_members_of_a_unit_are_told_and_see_what_it_has_to_do() {
        Person first = guild.member("Ane");
        Person second = guild.member("Bo");
        Shown card = posted("reparerer projektoren", "Teknisk Forvaltning");

        hanne.types(talk, "people link", Map.of("name", "Teknisk Forvaltning", "user", first))
                .answer();
        Shown linked = hanne.types(talk, "people link", Map.of("name", "Teknisk Forvaltning", "user", second))
                .answer();

        assertThat(linked.text()).contains(first.mention() + " og " + second.mention());
        leyla.presses(minutes, card, "Godkend");
        first.directMessageSaying("reparerer projektoren");
        second.directMessageSaying("reparerer projektoren");
        assertThat(second.types(talk, "actions", Map.of()).answer().text())
                .contains("**Teknisk Forvaltning** (" + first.mention() + ", " + second.mention() + ")");

        hanne.types(talk, "people unlink", Map.of("name", "Teknisk Forvaltning", "user", first))
                .answer();

        assertThat(first.types(talk, "actions", Map.of()).answer().text()).doesNotContain("projektoren");
        assertThat(second.types(talk, "actions", Map.of()).answer().text()).contains("projektoren");
    }

    @Test
    void nobody_asks_again_about_somebody_who_is_not_on_discord() {
        Shown card = posted("fejer gården", "Kaj Vestergaard");

        leyla.presses(minutes, card, "Kaj Vestergaard er ikke på Discord").answer();

        assertThat(card.placeholders()).doesNotContain("Hvem er Kaj Vestergaard?");
        assertThat(posted("vander planterne", "Kaj Vestergaard").placeholders())
                .doesNotContain("Hvem er Kaj Vestergaard?");
        assertThat(hanne.types(talk, "people link", Map.of("name", "Kajs søster"))
                        .answer()
                        .text())
                .isEqualTo("**Kajs søster** er ikke på Discord. Den, der lagde referatet op, får besked i stedet.");
        assertThat(leyla.types(talk, "people list", Map.of()).answer().text())
                .contains("**Kaj Vestergaard** er ikke på Discord");
    }

    @Test
    void what_a_member_had_to_do_goes_to_the_poster_until_they_are_back() {
        Person vera = guild.member("Vera Dam");
        posted("bestiller nye stole", "Vera Dam");
        vera.directMessageSaying("bestiller nye stole");

        vera.leaves();

        assertThat(leyla.directMessageSaying("bestiller nye stole").text())
                .contains("Vera Dam er ikke længere på serveren.");
        assertThat(leyla.types(talk, "people list", Map.of()).answer().text()).contains("(ikke længere på serveren)");

        vera.returns();
        vera.types(talk, "actions", Map.of()).answer();
        assertThat(vera.types(talk, "actions", Map.of()).answer().text()).contains("bestiller nye stole");
    }

    @Test
    void that_a_member_has_left_is_seen_when_they_are_to_be_told() {
        Person ulf = guild.member("Ulf");
        posted("taler med kommunen", "Ulf Bro");
        ulf.leavesUnseen();

        hanne.types(talk, "people link", Map.of("name", "Ulf Bro", "user", ulf)).answer();

        assertThat(leyla.directMessageSaying("taler med kommunen").text())
                .contains("Ulf Bro er ikke længere på serveren.");
        assertThat(ulf.directMessages()).isEmpty();
    }

    @Test
    void an_outage_is_no_leaving() {
        Person tom = guild.member("Tom");
        posted("skriver til naboerne", "Tom Lund");
        discord.next("GET /guilds/{guild_id}/members/{user_id}", Fault.status(500));

        hanne.types(talk, "people link", Map.of("name", "Tom Lund", "user", tom))
                .answer();

        tom.directMessageSaying("skriver til naboerne");
    }
}
