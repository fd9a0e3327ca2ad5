package dk.tovholder.discord;

import dk.tovholder.config.SettingException;
import dk.tovholder.node.Turn;
import java.io.IOException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.JDABuilder;
import net.dv8tion.jda.api.entities.Message.MentionType;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.exceptions.InvalidTokenException;
import net.dv8tion.jda.api.requests.GatewayIntent;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.utils.Compression;
import net.dv8tion.jda.api.utils.MemberCachePolicy;
import net.dv8tion.jda.api.utils.cache.CacheFlag;
import net.dv8tion.jda.api.utils.messages.MessageRequest;
import okhttp3.OkHttpClient;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logs in, waiting as long as Discord is not there; only a refused token ends it. */
final class Login {
    private static final Logger LOG = LoggerFactory.getLogger(Login.class);
    private static final EnumSet<GatewayIntent> INTENTS = EnumSet.of(
            GatewayIntent.GUILD_MESSAGES,
            GatewayIntent.MESSAGE_CONTENT,
            GatewayIntent.DIRECT_MESSAGES,
            GatewayIntent.SCHEDULED_EVENTS);

    private final DiscordSettings settings;
    private final Backoff backoff;
    private final Duration answeredWithin;
    private final Turn turn;

    /** @param answeredWithin how long an answer to a request may take */
    Login(DiscordSettings settings, Backoff backoff, Duration answeredWithin, Turn turn) {
        this.turn = turn;
        this.settings = settings;
        this.backoff = backoff;
        this.answeredWithin = answeredWithin;
    }

    /**
     * Begins to connect.
     *
     * @return empty where the program ends before Discord is there
     */
    Optional<JDA> connect(List<Object> listeners) {
        MessageRequest.setDefaultMentions(EnumSet.noneOf(MentionType.class));
        MessageRequest.setDefaultMentionRepliedUser(false);
        GatewayAddress address = new GatewayAddress(settings);
        for (int attempt = 1; ; attempt++) {
            try {
                address.find();
                return Optional.of(builder(address, listeners).build());
            } catch (InvalidTokenException e) {
                throw new SettingException("discord.token-refused", DiscordSettings.TOKEN);
            } catch (IOException | ErrorResponseException e) {
                LOG.warn("Discord cannot be reached ({}); trying again", e.getMessage());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            if (!backoff.pause(attempt)) {
                return Optional.empty();
            }
        }
    }

    private JDABuilder builder(GatewayAddress address, List<Object> listeners) {
        return JDABuilder.create(settings.token(), INTENTS)
                .setRestConfig(new RestConfig().setBaseUrl(settings.apiUrl()))
                .setHttpClientBuilder(new OkHttpClient.Builder()
                        .readTimeout(answeredWithin)
                        .addInterceptor(new Fence(turn))
                        .addInterceptor(new DescribedBodies())
                        .addInterceptor(new CallbackRetry())
                        .addInterceptor(new RequestPace()))
                .setSessionController(address)
                .disableCache(EnumSet.allOf(CacheFlag.class))
                .enableCache(CacheFlag.ROLE_TAGS, CacheFlag.MEMBER_OVERRIDES, CacheFlag.SCHEDULED_EVENTS)
                .setMemberCachePolicy(MemberCachePolicy.NONE)
                .setCompression(Compression.NONE)
                .setRawEventsEnabled(true)
                .setEnableShutdownHook(false)
                .addEventListeners(listeners.toArray());
    }
}
