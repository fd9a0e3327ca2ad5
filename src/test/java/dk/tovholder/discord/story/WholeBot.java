package dk.tovholder.discord.story;

import dk.tovholder.TovholderApplication;
import dk.tovholder.chat.ChatPlatform;
import dk.tovholder.discord.fake.FakeDiscord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** The whole bot with its store, on a Discord of its own; it can be ended and started again at another time. */
final class WholeBot implements AutoCloseable {
    final FakeDiscord discord = FakeDiscord.start();
    private final Path data;
    private int logins;
    private @Nullable ConfigurableApplicationContext context;

    WholeBot() {
        try {
            data = Files.createTempDirectory("story");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param now what the bot's clock shows then, as {@code 2026-03-02T09:00:00Z} */
    WholeBot startedAt(String now) {
        ConfigurableApplicationContext started = new SpringApplication(TovholderApplication.class)
                .run(
                        "--tovholder.discord.token=" + FakeDiscord.TOKEN,
                        "--tovholder.discord.api-url=" + discord.apiUrl(),
                        "--tovholder.data-dir=" + data,
                        "--tovholder.clock.start=" + now);
        context = started;
        new Thread(() -> started.getBean(ChatPlatform.class).serve(), "bot").start();
        discord.awaitCommands();
        discord.gateway().awaitIdentified(++logins);
        return this;
    }

    void ends() {
        if (context != null) {
            context.close();
        }
    }

    WholeBot startedAgainAt(String now) {
        ends();
        return startedAt(now);
    }

    @Override
    public void close() throws IOException {
        ends();
        discord.close();
        FileSystemUtils.deleteRecursively(data);
    }
}
