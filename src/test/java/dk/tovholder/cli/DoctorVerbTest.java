package dk.tovholder.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tovholder.discord.fake.FakeChannel;
import dk.tovholder.discord.fake.FakeDiscord;
import dk.tovholder.discord.fake.FakeGuild;
import dk.tovholder.discord.fake.Fault;
import dk.tovholder.minutes.PeopleService;
import dk.tovholder.minutes.SettingsService;
import dk.tovholder.support.TestBot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The verb {@code doctor}, with a Discord of our own. */
class DoctorVerbTest {
    @TempDir
    private Path folder;

    private final FakeDiscord discord = FakeDiscord.start();

    @AfterEach
    void end() {
        discord.close();
    }

    private CommandRun run(String... more) {
        return CommandRun.of(
                Stream.concat(Stream.of("doctor", "--tovholder.data-dir=" + folder.resolve("data")), Stream.of(more))
                        .toArray(String[]::new));
    }

    private CommandRun onDiscord(String token) {
        return run("--tovholder.discord.token=" + token, "--tovholder.discord.api-url=" + discord.apiUrl());
    }

    private CommandRun onDiscord() {
        return onDiscord(FakeDiscord.TOKEN);
    }

    private void choose(FakeGuild guild, Map<String, String> channels) {
        try (TestBot bot = new TestBot(folder.resolve("data"))) {
            channels.forEach(
                    (setting, channel) -> bot.get(SettingsService.class).set(guild.key(), setting, channel));
        }
    }

    @Test
    void without_a_token_it_says_that_the_terminal_is_served() {
        CommandRun doctor = run();

        assertThat(doctor.out().lines().map(line -> line.substring(0, line.indexOf(':'))))
                .containsExactly("✓ Konfiguration", "✓ Lager", "✓ Ur", "✓ Discord");
        assertThat(doctor.out()).contains("der er intet token", "Sæt DISCORD_TOKEN", "tovholder.db er åbnet");
        assertThat(doctor.code()).isZero();
    }

    @Test
    void where_all_is_well_each_guild_has_its_line() {
        discord.guild("Roklubben");
        discord.guild("Bakkeskolen");

        CommandRun doctor = onDiscord();

        assertThat(doctor.out()).contains("""
                ✓ Token: Discord kender mig som Tovholder.
                ✓ Intents: »Message Content Intent« er slået til.
                ✓ Rettigheder på Roklubben: alle er der.
                ✓ Rettigheder på Bakkeskolen: alle er der.
                """);
        assertThat(doctor.code()).isZero();
    }

    @Test
    void a_missing_intent_or_permission_is_told_with_what_it_means() {
        discord.gateway().disallowMessageContent();
        discord.guild("Roklubben").forbid(FakeGuild.SEND_MESSAGES | FakeGuild.ATTACH_FILES | FakeGuild.VIEW_AUDIT_LOG);

        CommandRun doctor = onDiscord();

        assertThat(doctor.out())
                .contains("✗ Intents: »Message Content Intent« er slået fra. Discord skjuler referaternes tekst")
                .contains("✗ Rettigheder på Roklubben: »Send beskeder (Send Messages)« mangler. Jeg læser referater,")
                .contains(
                        "! Rettigheder på Roklubben: »Vedhæft filer (Attach Files)« mangler. Ugens overblik kommer uden")
                .contains("! Rettigheder på Roklubben: »Se revisionslog (View Audit Log)« mangler.");
        assertThat(doctor.code()).isEqualTo(2);
    }

    @Test
    void what_the_chosen_channels_deny_is_told() {
        FakeGuild guild = discord.guild("Roklubben");
        FakeChannel minutes = guild.channel("referater");
        FakeChannel reminders = guild.channel("påmindelser");
        minutes.forbidBot(FakeGuild.READ_HISTORY);
        choose(guild, Map.of("minutes-channel", minutes.id(), "reminder-channel", reminders.id()));

        CommandRun doctor = onDiscord();

        assertThat(doctor.out().lines().filter(line -> line.contains("Rettigheder")))
                .singleElement()
                .asString()
                .startsWith(
                        "✗ Rettigheder på Roklubben, #referater: »Læs beskedhistorik (Read Message History)« mangler.");
        assertThat(doctor.code()).isEqualTo(2);
    }

    @Test
    void a_chosen_channel_that_is_gone_is_told() {
        FakeGuild guild = discord.guild("Roklubben");
        choose(guild, Map.of("minutes-channel", "1477946000000000001"));

        assertThat(onDiscord().out()).contains("den valgte kanal 1477946000000000001 er der ikke mere");
    }

    @Test
    void a_bot_without_a_guild_is_told_how_to_be_invited() {
        assertThat(onDiscord().out())
                .contains("! Rettigheder: Tovholder er ikke med på nogen server endnu.")
                .contains("scope=bot%20applications.commands&permissions=274878008448");
    }

    @Test
    void a_token_that_is_refused_and_a_discord_that_does_not_answer_are_told_apart() {
        CommandRun refused = onDiscord("an.old.token");

        assertThat(refused.out()).contains("✗ Token: Discord afviser tokenet i tovholder.discord.token. Hent et nyt");
        assertThat(refused.code()).isEqualTo(2);

        discord.next("GET /users/@me", Fault.status(500));
        assertThat(onDiscord().out()).contains("✗ Discord: " + discord.apiUrl()).contains("(HTTP 500)");
    }

    @Test
    void a_wrong_setting_and_a_store_that_is_none_are_told() throws IOException {
        CommandRun setting = run("--tovholder.time-zone=Danmark");

        assertThat(setting.out())
                .startsWith("✗ Konfiguration: --tovholder.time-zone: tovholder.time-zone er »Danmark«");
        assertThat(setting.code()).isEqualTo(2);

        Files.createDirectories(folder.resolve("data"));
        Files.writeString(
                folder.resolve("data/tovholder.db"), "dette er ingen database, men en indkøbsliste".repeat(50));
        CommandRun store = run();
        assertThat(store.out()).startsWith("✗ Lager: kan ikke åbnes (");
        assertThat(store.code()).isEqualTo(2);
    }

    @Test
    void a_trial_clock_is_told() {
        assertThat(run("--tovholder.clock.start=2026-03-02T07:00:00Z").out())
                .contains("! Ur: et prøveur viser 2. marts 2026 kl. 8.0");
    }

    @Test
    void whom_no_reminder_reaches_is_named_with_what_to_do() {
        try (TestBot bot = new TestBot(folder.resolve("data"))) {
            bot.get(PeopleService.class).link("discord:1", "Lene Mehlsen", "discord:7", "discord:9");
            bot.get(JdbcClient.class)
                    .sql("insert into reminders (guild, action_id, user_id, recipient, rung, step, local_date, state,"
                            + " route, reason, planned_at) values ('discord:1', 7, 'discord:7', 'discord:7', 'GIVEN', 0,"
                            + " '2026-03-02', 'FAILED', 'DIRECT', 'REFUSED: 50007', 1772452800000)")
                    .update();
        }

        CommandRun doctor = run();

        assertThat(doctor.out())
                .contains("! Påmindelser: Lene Mehlsen på server discord:1 kan ikke nås. 1 påmindelse venter siden"
                        + " 2. mar. 2026 og prøves igen hver dag. Få vedkommende til at tillade private beskeder fra"
                        + " serverens medlemmer, eller vælg en kanal med /settings set reminder-channel");
        assertThat(doctor.code()).isZero();
    }
}
