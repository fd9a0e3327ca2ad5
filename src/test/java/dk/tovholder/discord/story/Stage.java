package dk.tovholder.discord.story;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tovholder.discord.fake.FakeDiscord;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;

/** One bot for all stories that neither end it nor move its clock: each test has clubs of its own in it. It is Monday 2 March 2026, 10 o'clock. */
final class Stage implements BeforeEachCallback, AfterEachCallback {
    private static final String NOW = "2026-03-02T09:00:00Z";

    private @Nullable WholeBot bot;

    @Override
    public void beforeEach(ExtensionContext context) {
        Store store = context.getRoot().getStore(Namespace.create(Stage.class));
        bot = store.computeIfAbsent(WholeBot.class, key -> new WholeBot().startedAt(NOW), WholeBot.class);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        assertThat(discord().problems()).isEmpty();
    }

    FakeDiscord discord() {
        return Objects.requireNonNull(bot).discord;
    }

    /** A club that has just let the bot in and chosen its channel for minutes. */
    Club club(String name) {
        return Club.lettingIn(discord(), name);
    }
}
