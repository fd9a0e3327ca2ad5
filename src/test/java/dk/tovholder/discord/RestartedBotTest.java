package dk.tovholder.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tovholder.TovholderApplication;
import dk.tovholder.chat.ChatPlatform;
import dk.tovholder.discord.fake.FakeChannel;
import dk.tovholder.discord.fake.FakeDiscord;
import dk.tovholder.discord.fake.FakeGuild;
import dk.tovholder.discord.fake.Person;
import dk.tovholder.discord.fake.Posted;
import dk.tovholder.discord.fake.Shown;
import dk.tovholder.minutes.PostService;
import dk.tovholder.minutes.SettingsService;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole bot with its store, ended and started again. */
class RestartedBotTest {
    private static final String HEAD = "Referat af bestyrelsesmøde den 2. marts 2026";
    private static final String RED = "1. Bådene\nDet blev besluttet at male bådene røde.";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String SINGLE = "GET /channels/{channel_id}/messages/{message_id}";

    @TempDir
    Path data;

    private final FakeDiscord discord = FakeDiscord.start();
    private final FakeGuild guild = discord.guild("Roklubben");
    private final FakeGuild other = discord.guild("Sejlklubben");
    private final FakeChannel minutes = guild.channel("referater");
    private final FakeChannel talk = guild.channel("snak");
    private final Person mads = guild.manager("Mads Krogh");
    private int logins;

    private ConfigurableApplicationContext context;

    @BeforeEach
    void begin() {
        start();
        mads.types(talk, "settings set", Map.of("minutes-channel", minutes)).answer();
    }

    private void start() {
        context = new SpringApplication(TovholderApplication.class)
                .run(
                        "--tovholder.discord.token=" + FakeDiscord.TOKEN,
                        "--tovholder.discord.api-url=" + discord.apiUrl(),
                        "--tovholder.data-dir=" + data,
                        "--tovholder.clock.start=2026-03-02T09:00:00Z");
        new Thread(() -> context.getBean(ChatPlatform.class).serve(), "bot").start();
        discord.awaitCommands();
        discord.gateway().awaitIdentified(++logins);
    }

    /** For what nobody on Discord sees. */
    private static void until(BooleanSupplier there) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!there.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(end);
            Thread.yield();
        }
    }

    @AfterEach
    void stop() {
        context.close();
        discord.close();
    }

    @Test
    void an_edit_while_it_was_away_is_read_and_a_deletion_asked_about_once() {
        Posted edited = mads.posts(minutes, HEAD + "\n" + RED);
        Shown card = minutes.answerTo(edited);
        Posted deleted = mads.posts(minutes, HEAD.replace("2. marts", "3. februar") + "\n" + RED);
        minutes.answerTo(deleted);
        context.close();
        mads.edits(edited, HEAD + "\n" + RED.replace("røde", "blå"));
        mads.deletes(deleted);

        start();
        assertThat(card.until("male bådene blå").text()).contains("2. marts 2026");
        mads.directMessageSaying("er slettet");
        context.close();
        int looked = discord.recorded(SINGLE).size();
        start();
        discord.awaitRecorded(SINGLE, looked + 1);
        minutes.answerTo(mads.posts(minutes, HEAD.replace("2. marts", "1. april") + "\n" + RED));
        assertThat(mads.directMessages())
                .filteredOn(shown -> shown.text().contains("er slettet"))
                .hasSize(1);
    }

    @Test
    void a_head_that_was_posted_before_the_end_belongs_to_what_follows() {
        Posted head = mads.posts(minutes, HEAD);
        until(() -> context.getBean(PostService.class).isBegun(guild.key(), minutes.id()));
        context.close();

        start();
        Posted rest = mads.posts(minutes, RED);

        assertThat(minutes.answerTo(rest).text()).startsWith("## Bestyrelsen, mandag 2. marts 2026");
        assertThat(minutes.fromBot()).noneMatch(shown -> shown.isAnswerTo(head.id()));
    }

    @Test
    void a_guild_that_removed_it_while_it_was_away_is_noticed_but_no_outage_is_taken_for_that() {
        assertThat(context.getBean(SettingsService.class).guilds("discord")).contains(guild.key(), other.key());
        context.close();
        guild.failsFromNowOn();
        other.removesBotUnseen();

        start();
        FakeGuild third = discord.guild("Tennisklubben");
        FakeChannel room = third.channel("snak");
        Person ida = third.manager("Ida Juhl");
        third.takesBotIn();
        ida.types(room, "help", Map.of()).answer();

        // The list of guilds is looked through beside what people ask for.
        SettingsService settings = context.getBean(SettingsService.class);
        until(() -> !settings.guilds("discord").contains(other.key()));
        assertThat(settings.guilds("discord")).contains(guild.key(), third.key());
    }
}
