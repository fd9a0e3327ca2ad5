package dk.tovholder.discord;

import dk.tovholder.chat.ChannelRef;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Has every channel that is read go on from where it was left, and then looks for changes to what was read before. */
final class CatchUp {
    private final Progress progress;
    private final WatchedChannels watched;
    private final ChannelQueues queues;
    private final MissedMessages missed;
    private final ChangedMeanwhile meanwhile;

    CatchUp(
            Progress progress,
            WatchedChannels watched,
            ChannelQueues queues,
            MissedMessages missed,
            ChangedMeanwhile meanwhile) {
        this.progress = progress;
        this.watched = watched;
        this.queues = queues;
        this.missed = missed;
        this.meanwhile = meanwhile;
    }

    /**
     * Puts the reading before all that is queued afterwards.
     *
     * @param guilds those that the bot has just come to see
     * @return done when all has been read
     */
    CompletableFuture<Void> begin(List<String> guilds) {
        guilds.forEach(progress::joined);
        List<CompletableFuture<Void>> readings = new ArrayList<>();
        for (ChannelRef channel : watched.toRead()) {
            CompletableFuture<Void> reading = new CompletableFuture<>();
            readings.add(reading);
            queues.add(channel.id(), () -> {
                try {
                    missed.read(channel);
                } finally {
                    reading.complete(null);
                }
            });
        }
        return CompletableFuture.allOf(readings.toArray(CompletableFuture[]::new))
                .thenRun(() -> meanwhile.look(guilds));
    }
}
