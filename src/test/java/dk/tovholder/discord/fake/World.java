package dk.tovholder.discord.fake;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What Discord knows. One lock for all of it: whoever waits for a change is woken by every one. */
final class World {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    /** 2026-03-02; an id is a time and a number. */
    private long nextId = 1_477_946_000_000_000_000L;

    final ObjectNode bot;
    final Map<String, FakeGuild> guilds = new LinkedHashMap<>();
    final Map<String, ObjectNode> channels = new LinkedHashMap<>();
    final Map<String, List<ObjectNode>> messages = new HashMap<>();
    final Map<String, Person> people = new LinkedHashMap<>();
    final Map<String, String> directChannels = new HashMap<>();
    final Set<String> refusingDirect = new HashSet<>();
    /** Who is in which thread for the invited: its id, a blank, theirs. */
    final Set<String> threadMembers = new HashSet<>();

    final Set<String> closedToBot = new HashSet<>();
    final Map<String, Asked> interactions = new HashMap<>();
    final Map<String, byte[]> files = new HashMap<>();
    ArrayNode commands = Json.array();
    Consumer<Shown> whenSent = shown -> {};

    World() {
        bot = Payloads.user(newId(), "Tovholder", true);
    }

    synchronized String newId() {
        nextId += 4_194_304;
        return Long.toString(nextId);
    }

    String botId() {
        return bot.get("id").asText();
    }

    synchronized List<ObjectNode> messagesIn(String channel) {
        return messages.computeIfAbsent(channel, id -> new ArrayList<>());
    }

    synchronized @Nullable ObjectNode message(String channel, String id) {
        return messagesIn(channel).stream()
                .filter(message -> message.get("id").asText().equals(id))
                .findFirst()
                .orElse(null);
    }

    synchronized String directChannel(String user) {
        return directChannels.computeIfAbsent(user, id -> {
            Person person = people.get(id);
            String channel = newId();
            ObjectNode json = Json.object().put("id", channel).put("type", 1);
            json.putNull("last_message_id");
            json.putArray("recipients").add(person == null ? Payloads.user(id, "nobody", false) : person.user());
            channels.put(channel, json);
            return channel;
        });
    }

    synchronized void changed() {
        notifyAll();
    }

    /** Waits until there is what is looked for. */
    synchronized <T> T await(String what, Supplier<Optional<T>> look) {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            Optional<T> found = look.get();
            if (found.isPresent()) {
                return found.get();
            }
            long left = (until - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                throw new AssertionError("Not seen within " + PATIENCE.toSeconds() + " s: " + what);
            }
            try {
                wait(left);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }
}
