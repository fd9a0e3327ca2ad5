package dk.tovholder.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tovholder.config.SettingException;
import dk.tovholder.discord.fake.Fault;
import java.time.Duration;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DiscordStartTest {
    private static final String COMMANDS = "PUT /applications/{application_id}/commands";
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @RegisterExtension
    final DiscordExtension on = new DiscordExtension();

    @Test
    void commands_are_registered_once_for_guilds_only_with_their_danish_descriptions() {
        on.start();

        assertThat(on.discord.recorded(COMMANDS)).singleElement().satisfies(request -> {
            List<String> names = StreamSupport.stream(request.body().spliterator(), false)
                    .map(command -> command.get("name").asText() + command.get("contexts"))
                    .toList();
            assertThat(names)
                    .containsExactly(
                            "actions[0]",
                            "minutes[0]",
                            "people[0]",
                            "settings[0]",
                            "Læs som referat[0]",
                            "Lav til opgave[0]");
            assertThat(request.body().at("/1/options/0/description").asText()).isEqualTo("Læs et referat");
            assertThat(request.body()
                            .at("/1/options/0/description_localizations/en-GB")
                            .asText())
                    .isEqualTo("Read minutes");
            assertThat(request.body().at("/4/name_localizations/en-GB").asText())
                    .isEqualTo("Read as minutes");
            assertThat(request.body().at("/1/options/0/options/0/type").asInt()).isEqualTo(11);
            assertThat(request.body().at("/0/options/0/autocomplete").asBoolean())
                    .isTrue();
        });
    }

    @Test
    void commands_that_discord_knows_already_are_not_registered_again() {
        on.start().close();

        on.connect();
        on.discord.awaitRecorded("GET /applications/{application_id}/commands", 2);
        on.minutes.answerTo(on.lene.posts(on.minutes, "Referat"));

        assertThat(on.discord.recorded(COMMANDS)).hasSize(1);
    }

    @Test
    void a_token_that_discord_refuses_ends_the_program_with_the_remedy() {
        BotOnDiscord bot = on.connect("an.old.token");

        assertThatThrownBy(bot.ended::join)
                .hasCauseInstanceOf(SettingException.class)
                .cause()
                .satisfies(wrong -> {
                    SettingException setting = (SettingException) wrong;
                    assertThat(setting.getExitCode()).isEqualTo(2);
                    assertThat(BotOnDiscord.TEXTS.text(
                                    setting.messageKey(), setting.arguments().toArray()))
                            .startsWith("Discord afviser tokenet i tovholder.discord.token. Hent et nyt");
                });
    }

    @Test
    void a_token_that_the_gateway_refuses_ends_the_program_too() {
        on.discord.gateway().refuseToken();

        assertThat(on.connect().ended)
                .failsWithin(PATIENCE)
                .withThrowableThat()
                .withMessageContaining("discord.token-refused");
    }

    @Test
    void an_intent_that_is_not_switched_on_ends_the_program_with_the_remedy() {
        on.discord.gateway().disallowMessageContent();

        assertThat(on.connect().ended)
                .failsWithin(PATIENCE)
                .withThrowableThat()
                .withMessageContaining("discord.intent-off");
        assertThat(BotOnDiscord.TEXTS.text("discord.intent-off")).contains("Message Content Intent");
    }

    @Test
    void the_bot_waits_for_a_discord_that_is_not_there_yet() {
        on.discord.next("GET /gateway/bot", Fault.status(500));
        on.discord.next("GET /gateway/bot", new Fault.CutBefore());
        on.discord.next("GET /users/@me", Fault.status(500));

        on.start();

        assertThat(on.discord.recorded("GET /gateway/bot")).hasSize(4);
    }

    @Test
    void closing_ends_the_program_with_0() {
        BotOnDiscord bot = on.start();

        bot.close();

        assertThat(bot.ended).isCompletedWithValue(0);
    }
}
