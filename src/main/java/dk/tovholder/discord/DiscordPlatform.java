package dk.tovholder.discord;

import dk.tovholder.chat.ChatPlatform;
import dk.tovholder.config.SettingException;
import dk.tovholder.node.Turn;
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

    private final Turn turn;
    private final Login login;
    private final Connection connection;
    private final Workers workers;
    private final List<Object> listeners;
    private final CompletableFuture<Integer> exitCode = new CompletableFuture<>();

    DiscordPlatform(Turn turn, Login login, Connection connection, Workers workers, List<?> listeners) {
        this.turn = turn;
        this.login = login;
        this.connection = connection;
        this.workers = workers;
        this.listeners = new ArrayList<>(listeners);
    }

    /** Connects only when it is this process's turn: two would both hear of everything, and both answer. */
    @Override
    public int serve() {
        CompletableFuture.anyOf(turn.taken(), exitCode).join();
        turn.lost().thenRun(() -> exitCode.complete(AGAIN));
        if (exitCode.isDone()) {
            return exitCode.join();
        }
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
