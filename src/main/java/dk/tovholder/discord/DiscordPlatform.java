package dk.tovholder.discord;

import dk.tovholder.chat.ChatPlatform;
import dk.tovholder.config.SettingException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import net.dv8tion.jda.api.JDA;

/** The bot on Discord, from login to shutdown. */
final class DiscordPlatform implements ChatPlatform {
    private static final Duration LAST_REQUESTS = Duration.ofSeconds(10);

    private final Login login;
    private final Connection connection;
    private final Workers workers;
    private final List<Object> listeners;
    private final CompletableFuture<Integer> exitCode = new CompletableFuture<>();

    DiscordPlatform(Login login, Connection connection, Workers workers, List<?> listeners) {
        this.login = login;
        this.connection = connection;
        this.workers = workers;
        this.listeners = new ArrayList<>(listeners);
    }

    @Override
    public int serve() {
        List<Object> all = new ArrayList<>(listeners);
        all.add(new EndListener(exitCode));
        Optional<JDA> jda = login.connect(all);
        if (jda.isEmpty()) {
            return 0;
        }
        connection.opened(jda.get());
        try {
            return exitCode.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof SettingException wrong ? wrong : e;
        }
    }

    /** Nothing more comes in; what is being worked on is finished; then the last requests go out. */
    void close() throws InterruptedException {
        exitCode.complete(0);
        JDA jda = connection.current();
        if (jda != null) {
            jda.getRegisteredListeners().forEach(jda::removeEventListener);
        }
        workers.close();
        if (jda != null) {
            jda.shutdown();
            if (!jda.awaitShutdown(LAST_REQUESTS)) {
                jda.shutdownNow();
            }
        }
    }
}
