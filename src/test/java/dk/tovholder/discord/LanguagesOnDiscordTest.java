package dk.tovholder.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tovholder.TovholderApplication;
import dk.tovholder.chat.ChatPlatform;
import dk.tovholder.discord.fake.Asked;
import dk.tovholder.discord.fake.FakeChannel;
import dk.tovholder.discord.fake.FakeDiscord;
import dk.tovholder.discord.fake.FakeGuild;
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

/** A Danish guild and an English one with the same bot; what people read is what their Discord says. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LanguagesOnDiscordTest {
    private static final String MINUTES = """
            Referat af møde i skolebestyrelsen tirsdag den 17. november 2026

            1. Legeplads
            Det blev besluttet at male legepladsen.
            Leyla Demir indhenter tilbud på maling inden den 27. november 2026.
            """;

    private final FakeDiscord discord = FakeDiscord.start();
    private final FakeGuild danish = discord.guild("Bakkeskolen");
    private final FakeChannel referater = danish.channel("referater");
    private final Person hanne = danish.manager("Hanne Krog");
    private final Person leyla = danish.member("Leyla Demir");
    private final FakeGuild english = discord.guild("International School");
    private final FakeChannel minutes = english.channel("minutes");
    private final Person grace = english.manager("Grace Field");

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
    }

    @AfterAll
    void stop() {
        context.close();
        discord.close();
    }

    @Test
    void an_english_reader_in_a_danish_guild_is_told_in_english_what_they_alone_see() {
        hanne.types(referater, "settings set", Map.of("minutes-channel", referater))
                .answer();
        leyla.reads("en-GB");
        assertThat(leyla.types(referater, "actions", Map.of()).answer().text()).startsWith("## Your tasks");
        Shown card = referater.answerTo(leyla.posts(referater, MINUTES));
        assertThat(card.text()).startsWith("## Skolebestyrelsen, tirsdag 17. november 2026");
        assertThat(card.buttons()).contains("Godkend", "Ret");

        Asked own = leyla.types(referater, "actions", Map.of("owner", "all"));
        assertThat(own.answer().text()).startsWith("## Tasks").contains("due 27 Nov 2026");
        assertThat(own.isPrivate()).isTrue();
        Asked forAll = leyla.types(referater, "actions", Map.of("owner", "all", "public", true));
        assertThat(forAll.answer().text()).startsWith("## Opgaver").contains("frist 27. nov. 2026");
        assertThat(forAll.isPrivate()).isFalse();

        assertThat(leyla.directMessageSaying("New task for you").text()).contains("Due 27 Nov 2026 (in 9 days)");
    }

    @Test
    void an_english_guild_has_english_cards_and_a_dane_there_is_told_in_danish() {
        grace.types(minutes, "settings set", Map.of("minutes-channel", minutes, "language", "en"))
                .answer();

        Shown card = minutes.answerTo(grace.posts(minutes, MINUTES));

        assertThat(card.text())
                .startsWith("## Skolebestyrelsen, Tuesday 17 November 2026")
                .contains("1 decision · 1 task", "due 27 Nov 2026");
        assertThat(card.buttons()).contains("Approve", "Edit");
        assertThat(grace.types(minutes, "actions", Map.of("owner", "alle"))
                        .answer()
                        .text())
                .startsWith("## Opgaver")
                .contains("frist 27. nov. 2026");
    }
}
