package dk.tovholder.discord;

import dk.tovholder.config.BotTexts;
import dk.tovholder.config.DayWords;
import dk.tovholder.discord.fake.FakeDiscord;
import dk.tovholder.node.Alone;
import dk.tovholder.node.Turn;
import dk.tovholder.support.OneLanguage;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** The adapter with real JDA, connected to a Discord of our own. */
final class BotOnDiscord implements AutoCloseable {
    static final BotTexts TEXTS = BotTexts.builtIn();
    static final CardRenderer RENDERER = new CardRenderer(new TextRenderer(new DayWords(TEXTS)));

    private static final Backoff QUICK = new Backoff(Duration.ofMillis(10), Duration.ofMillis(50), 20);

    final DiscordMessenger messenger;
    final CompletableFuture<Integer> ended;
    private final DiscordPlatform platform;

    private BotOnDiscord(FakeDiscord discord, String token, FakeFront front, Progress progress) {
        Connection connection = new Connection();
        messenger = new DiscordMessenger(connection, new Delivery(QUICK), RENDERER);
        Parts parts = new Parts(connection, messenger, RENDERER, new Workers(Duration.ofMillis(200)), QUICK, QUICK);
        Turn turn = new Alone();
        Login login = new Login(new DiscordSettings(token, discord.apiUrl()), QUICK, Duration.ofSeconds(10), turn);
        platform = parts.platform(turn, login, front, progress, TEXTS, OneLanguage.DANISH);
        ended = CompletableFuture.supplyAsync(platform::serve, task -> new Thread(task, "bot").start());
    }

    /** Begins to connect. */
    static BotOnDiscord start(FakeDiscord discord, String token, FakeFront front, Progress progress) {
        return new BotOnDiscord(discord, token, front, progress);
    }

    @Override
    public void close() {
        try {
            platform.close();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
