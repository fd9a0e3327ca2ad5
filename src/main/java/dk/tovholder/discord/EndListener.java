package dk.tovholder.discord;

import dk.tovholder.config.SettingException;
import java.util.concurrent.CompletableFuture;
import net.dv8tion.jda.api.events.session.ShutdownEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.requests.CloseCode;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Learns why a connection has ended for good. */
final class EndListener extends ListenerAdapter {
    private static final Logger LOG = LoggerFactory.getLogger(EndListener.class);
    private static final int FAILED = 1;

    private final CompletableFuture<Integer> exitCode;

    EndListener(CompletableFuture<Integer> exitCode) {
        this.exitCode = exitCode;
    }

    @Override
    public void onShutdown(ShutdownEvent event) {
        CloseCode code = event.getCloseCode();
        if (code == CloseCode.AUTHENTICATION_FAILED) {
            exitCode.completeExceptionally(new SettingException("discord.token-refused", DiscordSettings.TOKEN));
        } else if (code == CloseCode.DISALLOWED_INTENTS || code == CloseCode.INVALID_INTENTS) {
            exitCode.completeExceptionally(new SettingException("discord.intent-off"));
        } else if (isRefusal(code) && exitCode.complete(FAILED)) {
            LOG.error("Discord ended the connection for good: {}", code);
        }
    }

    /** Other ends are our own. */
    private static boolean isRefusal(@Nullable CloseCode code) {
        return code != null && !code.isReconnect() && code != CloseCode.GRACEFUL_CLOSE;
    }
}
