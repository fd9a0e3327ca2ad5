package dk.tovholder.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tovholder.TovholderApplication;
import dk.tovholder.chat.ChatPlatform;
import dk.tovholder.discord.fake.FakeChannel;
import dk.tovholder.discord.fake.FakeDiscord;
import dk.tovholder.discord.fake.FakeGuild;
import dk.tovholder.discord.fake.Person;
import dk.tovholder.discord.fake.Shown;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import net.dv8tion.jda.api.Permission;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole bot with its store, on a Friday and then on a Monday. */
class WeeklyOnDiscordTest {
    private static final String FRIDAY = "2026-03-06T09:00:00Z";
    private static final String MONDAY = "2026-03-09T07:31:00Z";
    private static final String LATER = "2026-03-09T09:00:00Z";

    @TempDir
    Path data;

    private final FakeDiscord discord = FakeDiscord.start();
    private final FakeGuild guild = discord.guild("Roklubben");
    private final FakeChannel talk = guild.channel("snak");
    private final FakeChannel board = guild.channel("bestyrelsen");
    private final FakeChannel reminders = guild.channel("overblik");
    private final Person mads = guild.manager("Mads Krogh");
    private final Person rasmus = guild.member("Rasmus Juul");
    private final Person leyla = guild.member("Leyla Demir");
    private int logins;

    private ConfigurableApplicationContext context;

    @BeforeEach
    void friday() {
        board.hide();
        board.forbidBot(Permission.MESSAGE_ATTACH_FILES.getRawValue());
        start(FRIDAY);
        mads.types(talk, "settings set", Map.of("reminder-channel", reminders)).answer();
        leyla.types(talk, "reminders", Map.of("off", "overblik")).answer();
        give(talk, "Bestille borde", rasmus);
        give(talk, "Male bådene", rasmus);
        give(talk, "Købe reb", leyla);
        give(board, "Søge penge", mads);
        context.close();
    }

    @AfterEach
    void stop() {
        context.close();
        discord.close();
    }

    @Test
    void on_monday_each_hears_of_what_is_theirs_and_the_channels_of_the_numbers_and_only_once() {
        start(MONDAY);

        Shown digest = rasmus.directMessageSaying("Du har 2 åbne opgaver");
        assertThat(digest.buttons()).containsExactly("Vis, hvad der er åbent nu");
        Shown overview = reminders.messageSaying("Ugens overblik");
        assertThat(overview.text()).contains("åbne 3 · færdige i ugen 0 · forsinkede 0");
        assertThat(overview.pictures())
                .containsExactly("Åbne/færdige/forsinkede uge for uge, den seneste sidst:"
                        + " 0/0/0, 0/0/0, 0/0/0, 0/0/0, 0/0/0, 0/0/0, 0/0/0, 3/0/0");
        Shown hidden = board.messageSaying("Ugens overblik");
        assertThat(hidden.text()).contains("åbne 1 ·");
        assertThat(hidden.pictures()).isEmpty();

        context.close();
        start(LATER);
        give(talk, "Feje gulv", leyla);
        assertThat(saying(rasmus.directMessages(), "åbne opgaver")).hasSize(1);
        assertThat(saying(leyla.directMessages(), "åben")).isEmpty();
        assertThat(saying(reminders.fromBot(), "Ugens overblik")).hasSize(1);
        assertThat(saying(board.fromBot(), "Ugens overblik")).hasSize(1);
    }

    @Test
    void a_task_is_chosen_in_the_digest_and_done_and_the_overview_shows_each_their_own() {
        start(MONDAY);
        Shown digest = rasmus.directMessageSaying("Du har 2 åbne opgaver");

        rasmus.directly()
                .chooses(digest, "Vælg en opgave at gøre noget ved", "1")
                .answer();
        assertThat(digest.until("Frist").buttons()).contains("Færdig", "Udsæt", "Giv videre");
        rasmus.pressesDirectly(digest, "Færdig").answer();
        assertThat(digest.until("Du har 1 åben opgave").text())
                .contains("Male bådene")
                .doesNotContain("Bestille borde");

        Shown overview = reminders.messageSaying("Ugens overblik");
        assertThat(rasmus.presses(reminders, overview, "Vis mine")
                        .furtherAnswer()
                        .text())
                .contains("Male bådene")
                .doesNotContain("Købe reb");
    }

    @Test
    void with_the_reminder_channel_deleted_the_numbers_are_where_those_who_see_the_tasks_are() {
        reminders.isDeleted();
        start(MONDAY);

        assertThat(talk.messageSaying("Ugens overblik").text()).contains("åbne 3 ·");
        assertThat(board.messageSaying("Ugens overblik").text()).contains("åbne 1 ·");
    }

    private void start(String now) {
        context = new SpringApplication(TovholderApplication.class)
                .run(
                        "--tovholder.discord.token=" + FakeDiscord.TOKEN,
                        "--tovholder.discord.api-url=" + discord.apiUrl(),
                        "--tovholder.data-dir=" + data,
                        "--tovholder.clock.start=" + now);
        new Thread(() -> context.getBean(ChatPlatform.class).serve(), "bot").start();
        discord.awaitCommands();
        discord.gateway().awaitIdentified(++logins);
    }

    /** Waits until they are told: so all that was due by then has been sent. */
    private void give(FakeChannel channel, String task, Person owner) {
        mads.types(channel, "action add", Map.of("task", task, "user", owner, "due", "2026-05-20"))
                .answer();
        owner.directMessageSaying(task);
    }

    private static List<Shown> saying(List<Shown> messages, String text) {
        return messages.stream().filter(shown -> shown.text().contains(text)).toList();
    }
}
