package dk.tovholder.discord;

import dk.tovholder.node.Alone;
import java.time.Duration;
import net.dv8tion.jda.api.requests.RestConfig;
import org.springframework.context.support.GenericApplicationContext;

/** For a whole bot in a test: what gets no answer is given up after a second. */
public final class HastyDiscord {
    private static final Duration ANSWERED_WITHIN = Duration.ofSeconds(1);
    private static final Backoff SHORT = new Backoff(Duration.ofMillis(10), Duration.ofMillis(50), 20);

    private HastyDiscord() {}

    /** Takes the place of the bot's own way to log in. */
    public static void register(GenericApplicationContext beans) {
        beans.registerBean(
                "discordLogin",
                Login.class,
                () -> new Login(
                        DiscordSettings.of(beans.getEnvironment(), RestConfig.DEFAULT_BASE_URL),
                        SHORT,
                        ANSWERED_WITHIN,
                        new Alone()));
    }
}
