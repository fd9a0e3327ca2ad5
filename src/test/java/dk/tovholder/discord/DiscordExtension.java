package dk.tovholder.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tovholder.chat.ChannelRef;
import dk.tovholder.discord.fake.FakeChannel;
import dk.tovholder.discord.fake.FakeDiscord;
import dk.tovholder.discord.fake.FakeGuild;
import dk.tovholder.discord.fake.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A guild with a minutes channel and some people for each test, and a bot that comes when it is asked to. */
final class DiscordExtension implements BeforeEachCallback, AfterEachCallback {
    final FakeDiscord discord = FakeDiscord.start();
    final FakeGuild guild = discord.guild("Roklubben");
    final FakeChannel minutes = guild.channel("referater");
    final FakeChannel talk = guild.channel("snak");
    final Person lene = guild.member("Lene Mehlsen");
    final Person mads = guild.manager("Mads Krogh");
    final FakeFront front = new FakeFront();
    final RememberedProgress progress = new RememberedProgress();

    private final List<BotOnDiscord> bots = new ArrayList<>();

    @Override
    public void beforeEach(ExtensionContext context) {
        progress.watch(reference(minutes));
        front.wanted =
                message -> message.mentionsBot() || message.ref().channel().id().equals(minutes.id());
    }

    @Override
    public void afterEach(ExtensionContext context) {
        bots.forEach(BotOnDiscord::close);
        discord.close();
    }

    /** Starts the bot and waits until it is there. */
    BotOnDiscord start() {
        BotOnDiscord bot = connect();
        discord.awaitCommands();
        return bot;
    }

    BotOnDiscord connect() {
        return connect(FakeDiscord.TOKEN);
    }

    /** Starts the bot with a token, right or wrong. */
    BotOnDiscord connect(String token) {
        BotOnDiscord bot = BotOnDiscord.start(discord, token, front, progress);
        bots.add(bot);
        return bot;
    }

    void stopAll() {
        bots.forEach(BotOnDiscord::close);
    }

    /** Waits for what a bot does on a thread of its own. */
    void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** Until the thread is interrupted. */
    void blockForEver() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    ChannelRef reference(FakeChannel channel) {
        return new ChannelRef("discord", guild.key(), channel.id());
    }
}
