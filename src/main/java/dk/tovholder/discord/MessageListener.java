package dk.tovholder.discord;

import dk.tovholder.command.Dispatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.events.guild.GuildAvailableEvent;
import net.dv8tion.jda.api.events.guild.GuildJoinEvent;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import net.dv8tion.jda.api.events.session.ReadyEvent;
import net.dv8tion.jda.api.events.session.SessionInvalidateEvent;
import net.dv8tion.jda.api.events.session.SessionRecreateEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands posted messages on, each channel's in order. After a new session what was missed comes first: a later message that is
 * handled before it would move the mark beyond it. Live messages wait until then.
 */
final class MessageListener extends ListenerAdapter {
    private static final Logger LOG = LoggerFactory.getLogger(MessageListener.class);
    /** A channel that cannot be read must not keep all others waiting. */
    private static final int PATIENCE_SECONDS = 30;

    private final Dispatcher dispatcher;
    private final CatchUp catchUp;
    private final ChannelQueues queues;
    private final MessageIntake intake;
    private final Workers workers;
    private final Gate gate;

    private final List<Message> waiting = new ArrayList<>();
    private boolean caughtUp;

    MessageListener(
            Dispatcher dispatcher,
            CatchUp catchUp,
            ChannelQueues queues,
            MessageIntake intake,
            Workers workers,
            Gate gate) {
        this.dispatcher = dispatcher;
        this.catchUp = catchUp;
        this.queues = queues;
        this.intake = intake;
        this.workers = workers;
        this.gate = gate;
    }

    @Override
    public synchronized void onMessageReceived(MessageReceivedEvent event) {
        Message message = event.getMessage();
        if (!event.isFromGuild() || !PostedMessages.isWritten(message)) {
            return;
        }
        if (caughtUp) {
            enqueue(message);
        } else {
            waiting.add(message);
        }
    }

    @Override
    public void onReady(ReadyEvent event) {
        List<String> guilds = guilds(event.getJDA());
        CompletableFuture.supplyAsync(() -> catchUp.begin(guilds), workers.messages())
                .thenCompose(readings -> readings)
                .thenRunAsync(() -> dispatcher.ready(Refs.PLATFORM), workers.messages())
                .completeOnTimeout(null, PATIENCE_SECONDS, TimeUnit.SECONDS)
                .whenComplete((done, fault) -> goOn(fault));
    }

    @Override
    public synchronized void onSessionInvalidate(SessionInvalidateEvent event) {
        caughtUp = false;
    }

    @Override
    public void onSessionRecreate(SessionRecreateEvent event) {
        resume(guilds(event.getJDA()));
    }

    @Override
    public void onGuildJoin(GuildJoinEvent event) {
        resume(List.of(Refs.guild(event.getGuild())));
    }

    @Override
    public void onGuildAvailable(GuildAvailableEvent event) {
        resume(List.of(Refs.guild(event.getGuild())));
    }

    private static List<String> guilds(JDA jda) {
        return jda.getGuilds().stream().map(Refs::guild).toList();
    }

    private synchronized void resume(List<String> guilds) {
        caughtUp = false;
        CompletableFuture.runAsync(() -> catchUp.begin(guilds), workers.messages())
                .whenComplete((begun, fault) -> goOn(fault));
    }

    private synchronized void goOn(@Nullable Throwable fault) {
        if (fault != null && !workers.isClosing()) {
            LOG.error("What was missed could not be read", fault);
        }
        waiting.forEach(this::enqueue);
        waiting.clear();
        caughtUp = true;
        gate.open();
    }

    private void enqueue(Message message) {
        queues.add(message.getChannelId(), () -> intake.handle(message, false));
    }
}
