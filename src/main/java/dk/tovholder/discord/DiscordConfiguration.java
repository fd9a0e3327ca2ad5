package dk.tovholder.discord;

import dk.tovholder.command.Dispatcher;
import dk.tovholder.config.BotTexts;
import dk.tovholder.config.DayWords;
import dk.tovholder.config.PlatformChoice;
import dk.tovholder.minutes.Languages;
import dk.tovholder.minutes.MembershipService;
import dk.tovholder.minutes.PostService;
import dk.tovholder.minutes.SettingsService;
import dk.tovholder.node.Turn;
import java.time.Duration;
import net.dv8tion.jda.api.requests.RestConfig;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** The bot on Discord; not made where the console is served. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = PlatformChoice.PROPERTY, havingValue = PlatformChoice.DISCORD)
class DiscordConfiguration {
    /** Some three minutes for what a person waits for. */
    private static final Backoff SHORT = new Backoff(Duration.ofSeconds(1), Duration.ofSeconds(30), 10);
    /** Some hours for what must not be lost. */
    private static final Backoff LONG = new Backoff(Duration.ofSeconds(1), Duration.ofMinutes(1), 300);
    /** Until the program is ended. */
    private static final Backoff ENDLESS = new Backoff(Duration.ofSeconds(2), Duration.ofMinutes(1), Integer.MAX_VALUE);

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    /** What Discord has not answered by then may be asked for again. */
    private static final Duration ANSWERED_WITHIN = Duration.ofSeconds(10);

    @Bean
    Connection discordConnection() {
        return new Connection();
    }

    @Bean
    DiscordCalendar discordCalendar(Connection connection) {
        return new DiscordCalendar(connection);
    }

    @Bean
    Login discordLogin(Environment environment, Turn turn) {
        DiscordSettings settings = DiscordSettings.of(environment, RestConfig.DEFAULT_BASE_URL);
        return new Login(settings, ENDLESS, ANSWERED_WITHIN, turn);
    }

    @Bean
    DiscordMembers discordMembers(Connection connection) {
        return new DiscordMembers(connection, new Delivery(SHORT));
    }

    @Bean
    DiscordChannels discordChannels(Connection connection) {
        return new DiscordChannels(connection, new Threads(new Delivery(SHORT)));
    }

    @Bean
    CardRenderer discordCardRenderer(DayWords days) {
        return new CardRenderer(new TextRenderer(days));
    }

    @Bean
    DiscordMessenger discordMessenger(Connection connection, CardRenderer renderer) {
        return new DiscordMessenger(connection, new Delivery(SHORT), renderer);
    }

    @Bean(destroyMethod = "close")
    DiscordPlatform discordPlatform(
            Turn turn,
            Login login,
            Connection connection,
            DiscordMessenger messenger,
            CardRenderer renderer,
            Dispatcher dispatcher,
            SettingsService settings,
            MembershipService members,
            PostService posts,
            BotTexts texts,
            Languages languages) {
        Parts parts = new Parts(connection, messenger, renderer, new Workers(PATIENCE), SHORT, LONG);
        return parts.platform(turn, login, dispatcher, new StoredProgress(settings, members, posts), texts, languages);
    }
}
