package dk.tovholder.killed;

import dk.tovholder.discord.fake.FakeDiscord;
import dk.tovholder.discord.fake.Fault;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/** When a process dies: at a request, before or after it takes effect, or at any time. */
sealed interface Kill {
    /** Gets ready; the process may be dead at any time from now on. */
    void arm(FakeDiscord discord, Process process);

    /** @param requests of this operation that are answered before */
    record AtRequest(String operation, int requests, boolean happened) implements Kill {
        @Override
        public void arm(FakeDiscord discord, Process process) {
            discord.after(requests, operation, new Fault.Death(() -> BotProcess.kill(process), happened));
        }
    }

    /** After so long, whatever it does then. */
    record AtTime(long milliseconds) implements Kill {
        @Override
        public void arm(FakeDiscord discord, Process process) {
            Executor later = CompletableFuture.delayedExecutor(milliseconds, TimeUnit.MILLISECONDS);
            CompletableFuture.runAsync(() -> BotProcess.kill(process), later);
        }
    }

    /** Not before all is said. */
    record Never() implements Kill {
        @Override
        public void arm(FakeDiscord discord, Process process) {
            // It lives.
        }
    }

    /** What the bot asks for on the way to a reminder, the sending itself more often. */
    List<String> OPERATIONS = List.of(
            "POST /channels/{channel_id}/messages",
            "POST /channels/{channel_id}/messages",
            "POST /channels/{channel_id}/messages",
            "POST /users/@me/channels",
            "GET /guilds/{guild_id}/members/{user_id}");

    /** What it asks for where a death left it in doubt. */
    String LOOK = "GET /channels/{channel_id}/messages";

    static Kill any(Random random) {
        int kind = random.nextInt(10);
        if (kind == 0) {
            return new AtTime(1000 + random.nextInt(6000));
        }
        if (kind == 1) {
            return new AtRequest(LOOK, 0, random.nextBoolean());
        }
        String operation = OPERATIONS.get(random.nextInt(OPERATIONS.size()));
        return new AtRequest(operation, random.nextInt(50), random.nextBoolean());
    }

    static void disarm(FakeDiscord discord) {
        OPERATIONS.forEach(discord::forget);
        discord.forget(LOOK);
    }
}
