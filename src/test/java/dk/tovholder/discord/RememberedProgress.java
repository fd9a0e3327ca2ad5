package dk.tovholder.discord;

import dk.tovholder.chat.ChannelRef;
import dk.tovholder.chat.MessageRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Progress kept for a test, over several starts of the bot. */
final class RememberedProgress implements Progress {
    final List<ChannelRef> channels = new ArrayList<>();
    final Map<ChannelRef, String> seen = new ConcurrentHashMap<>();
    final List<String> welcomed = new CopyOnWriteArrayList<>();
    /** Whether guilds are new to the bot. */
    volatile boolean welcoming;

    final List<MessageRef> sources = new CopyOnWriteArrayList<>();
    /** The guilds that the bot was in at each start. */
    final List<Set<String>> presences = new CopyOnWriteArrayList<>();

    final Set<String> membersLeft = ConcurrentHashMap.newKeySet();

    @Override
    public synchronized List<ChannelRef> minutesChannels() {
        return List.copyOf(channels);
    }

    synchronized void watch(ChannelRef channel) {
        channels.add(channel);
    }

    synchronized void forget(ChannelRef channel) {
        channels.remove(channel);
    }

    @Override
    public Optional<String> lastSeen(ChannelRef channel) {
        return Optional.ofNullable(seen.get(channel));
    }

    @Override
    public void seen(MessageRef message) {
        seen.put(message.channel(), message.id());
    }

    @Override
    public List<MessageRef> sources() {
        return sources;
    }

    @Override
    public void presentIn(Set<String> guilds) {
        presences.add(guilds);
    }

    @Override
    public void joined(String guild) {}

    @Override
    public void left(String guild) {}

    @Override
    public boolean isWelcomed(String guild) {
        return !welcoming || welcomed.contains(guild);
    }

    @Override
    public void welcomed(String guild) {
        welcomed.add(guild);
    }

    @Override
    public void memberLeft(String guild, String user) {
        membersLeft.add(guild + "/" + user);
    }

    @Override
    public void memberJoined(String guild, String user) {
        membersLeft.remove(guild + "/" + user);
    }
}
