package dk.tovholder.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tovholder.TovholderApplication;
import dk.tovholder.chat.ChatPlatform;
import dk.tovholder.discord.fake.Asked;
import dk.tovholder.discord.fake.FakeChannel;
import dk.tovholder.discord.fake.FakeDiscord;
import dk.tovholder.discord.fake.FakeGuild;
import dk.tovholder.discord.fake.Person;
import dk.tovholder.discord.fake.Posted;
import dk.tovholder.discord.fake.Shown;
import dk.tovholder.discord.fake.Upload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole bot with its store, from posted minutes to what is done. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WholeBotTest {
    private static final Path SAMPLES = Path.of("bot-config", "samples");

    private final FakeDiscord discord = FakeDiscord.start();
    private final FakeGuild guild = discord.guild("Bakkeskolen");
    private final FakeChannel minutes = guild.channel("referater");
    private final FakeChannel talk = guild.channel("snak");
    private final Person leyla = guild.member("Leyla Demir");
    private final Person rasmus = guild.member("Rasmus Juul");
    private final Person hanne = guild.manager("Hanne Krog");

    private ConfigurableApplicationContext context;

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

    private static Upload sample(String name) throws IOException {
        return new Upload(name, Files.readAllBytes(SAMPLES.resolve(name)));
    }

    private Shown actionsOf(String owner) {
        Asked asked = leyla.types(talk, "actions", Map.of("owner", owner));
        Shown answer = asked.answer();
        assertThat(asked.isPrivate()).isTrue();
        return answer;
    }

    @Test
    void minutes_are_posted_approved_asked_for_and_done() throws IOException {
        assertThat(minutes.answerTo(leyla.posts(minutes, "", sample("direktionen.pdf")))
                        .text())
                .startsWith("## Direktionen, onsdag 18. november 2026");
        Shown card = minutes.answerTo(leyla.posts(minutes, "", sample("skolebestyrelsen.txt")));
        assertThat(card.text()).contains("sender ansøgningen");

        leyla.presses(minutes, card, "Godkend").answer();
        assertThat(card.buttons()).isNotEmpty().doesNotContain("Godkend");

        assertThat(actionsOf("alle").text()).contains("sender ansøgningen").contains("indhenter tilbud");
        hanne.types(talk, "people link", Map.of("name", "Rasmus", "user", rasmus))
                .answer();
        Shown reminder = rasmus.directMessageSaying("sender ansøgningen");

        rasmus.pressesDirectly(reminder, "Færdig").answer();
        assertThat(reminder.text()).contains("færdig");
        assertThat(actionsOf("alle").text())
                .doesNotContain("sender ansøgningen")
                .contains("indhenter tilbud");
    }

    @Test
    void a_reminder_is_put_off_given_away_and_refused_by_its_buttons() {
        hanne.types(talk, "action add", Map.of("task", "Bestille borde", "user", rasmus, "due", "2026-12-01"))
                .answer();
        Shown reminder = rasmus.directMessageSaying("Bestille borde");

        rasmus.pressesDirectly(reminder, "Udsæt").answer();
        rasmus.directly()
                .chooses(reminder, "Hvornår vil du mindes om den igen?", "THREE_DAYS")
                .answer();
        assertThat(reminder.until("Udsat til").text()).contains("Udsat til lørdag 21. november 2026.");

        rasmus.pressesDirectly(reminder, "Giv videre").answer();
        Asked form = rasmus.pressesDirectly(reminder, "En anden");
        rasmus.directly()
                .submits(form, Map.of("Hvem skal have den?", "Leyla Demir"))
                .answer();
        assertThat(reminder.until("nu hos Leyla Demir").text()).contains("Bestille borde");

        Shown passed = leyla.directMessageSaying("Bestille borde");
        leyla.pressesDirectly(passed, "Ikke min").answer();
        assertThat(passed.until("ikke længere din").text()).contains("Bestille borde");
        assertThat(rasmus.directMessages()).noneMatch(shown -> shown.text().contains("<@"));
    }

    @Test
    void settings_are_chosen_on_a_panel_that_shows_them_in_place() {
        Shown panel = hanne.types(talk, "settings show", Map.of()).answer();

        hanne.choosesChannel(talk, panel, "her må lukkede punkter vises", talk).answer();
        hanne.chooses(talk, panel, "tidspunktet for påmindelser", "07:30").answer();

        assertThat(panel.until("**reminder-time**: 07:30").text())
                .contains("**closed-channel**: <#" + talk.id() + ">")
                .contains("**minutes-channel**: <#" + minutes.id() + ">");
        assertThat(rasmus.chooses(talk, panel, "tidspunktet for påmindelser", "09:00")
                        .furtherAnswer()
                        .text())
                .startsWith("Indstillinger kan kun ændres af");
        hanne.choosesChannel(talk, panel, "her må lukkede punkter vises", null).answer();
        panel.until("**closed-channel**: ikke valgt");
    }

    @Test
    void a_channel_that_is_chosen_on_the_panel_is_read_from_then_on() {
        FakeGuild club = discord.guild("Roklubben");
        FakeChannel room = club.channel("referater");
        Person mads = club.manager("Mads Krogh");
        club.ownedBy(mads);
        club.takesBotIn();
        mads.directMessageSaying("## Tovholder er med på Roklubben");

        Shown panel = mads.types(room, "settings show", Map.of()).answer();
        mads.choosesChannel(room, panel, "her læses beskeder som referater", room)
                .answer();

        assertThat(panel.until("**minutes-channel**: <#").text()).contains(room.id());
        assertThat(room.answerTo(mads.posts(
                                room,
                                "Referat af bestyrelsesmøde den 2. marts 2026\n1. Bådene\n"
                                        + "Det blev besluttet at male bådene røde."))
                        .text())
                .contains("male bådene");
    }

    @Test
    void small_talk_gets_no_answer_and_nothing_in_minutes_comes_alive() {
        Posted talked = leyla.posts(minutes, "Tak for et godt møde!");
        Shown card = minutes.answerTo(leyla.posts(minutes, """
            Referat af møde i skolebestyrelsen tirsdag den 17. november 2026

            1. Kontakt
            Det blev besluttet, at @everyone og <@&%s> læser <https://ond.dk> hver uge.
            """.formatted(guild.id())));

        assertThat(minutes.fromBot()).noneMatch(shown -> shown.isAnswerTo(talked.id()));
        assertThat(card.text()).contains("@\u200beveryone").doesNotContain("<@").doesNotContain("https://ond.dk");
        assertThat(discord.recorded("POST /channels/{channel_id}/messages"))
                .allSatisfy(request ->
                        assertThat(request.body().at("/allowed_mentions/parse")).isEmpty());
    }
}
