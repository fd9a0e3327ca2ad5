package dk.tovholder.discord;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Work of one channel in order, of several side by side. */
final class ChannelQueues {
    private static final Logger LOG = LoggerFactory.getLogger(ChannelQueues.class);

    private final Executor workers;
    private final Map<String, Deque<Runnable>> waiting = new HashMap<>();

    ChannelQueues(Executor workers) {
        this.workers = workers;
    }

    synchronized void add(String channel, Runnable task) {
        Deque<Runnable> queue = waiting.get(channel);
        if (queue != null) {
            queue.add(task);
            return;
        }
        Deque<Runnable> begun = new ArrayDeque<>();
        begun.add(task);
        waiting.put(channel, begun);
        turn(channel);
    }

    private void runNext(String channel) {
        try {
            first(channel).run();
        } catch (RuntimeException e) {
            LOG.error("Work for channel {} failed", channel, e);
        } finally {
            goOn(channel);
        }
    }

    private synchronized Runnable first(String channel) {
        return waiting.getOrDefault(channel, new ArrayDeque<>()).getFirst();
    }

    /** One task a turn, so that a busy channel does not keep a worker from the others. */
    private synchronized void goOn(String channel) {
        Deque<Runnable> queue = waiting.getOrDefault(channel, new ArrayDeque<>());
        queue.removeFirst();
        if (queue.isEmpty()) {
            waiting.remove(channel);
        } else {
            turn(channel);
        }
    }

    private void turn(String channel) {
        try {
            workers.execute(() -> runNext(channel));
        } catch (RejectedExecutionException e) {
            LOG.debug("The program ends before the work for channel {}", channel);
        }
    }
}
