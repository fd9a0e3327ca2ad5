package dk.tovholder.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/** A text channel, or a thread on one. */
public final class FakeChannel {
    private static final long VIEW = 1024;
    private static final int PUBLIC_THREAD = 11;
    private static final int PRIVATE_THREAD = 12;

    private final World world;
    private final FakeGuild guild;
    private final ObjectNode json;

    FakeChannel(World world, FakeGuild guild, ObjectNode json) {
        this.world = world;
        this.guild = guild;
        this.json = json;
    }

    public String id() {
        return json.get("id").asText();
    }

    FakeGuild guild() {
        return guild;
    }

    ObjectNode json() {
        return json;
    }

    /** A thread on this channel, for all who see that. */
    public FakeChannel thread(String name) {
        return guild.thread(json, name, PUBLIC_THREAD);
    }

    /** A thread on this channel for those who are invited. */
    public FakeChannel threadFor(String name, Person... invited) {
        synchronized (world) {
            FakeChannel thread = guild.thread(json, name, PRIVATE_THREAD);
            List.of(invited).forEach(person -> world.threadMembers.add(thread.id() + " " + person.id()));
            return thread;
        }
    }

    /** As a thread is when nobody has written there for a while. */
    public void archive() {
        synchronized (world) {
            json.withObject("/thread_metadata").put("archived", true);
            guild.changed(this);
        }
    }

    /** Somebody deletes it. */
    public void isDeleted() {
        synchronized (world) {
            guild.loses(this);
        }
    }

    boolean isThread() {
        return json.has("thread_metadata");
    }

    boolean isArchived() {
        return json.path("thread_metadata").path("archived").asBoolean();
    }

    /** The bot may read here and not write. */
    public void closeToBot() {
        synchronized (world) {
            world.closedToBot.add(id());
        }
    }

    /** Denies the bot's role permissions here. */
    public void forbidBot(long permissions) {
        synchronized (world) {
            overwrite(guild.botRole(), 0, permissions);
        }
    }

    /** Only the bot, and who is let in by name, may see it from now on. */
    public void hide() {
        synchronized (world) {
            overwrite(guild.id(), 0, VIEW);
            overwrite(guild.botRole(), VIEW, 0);
            guild.changed(this);
        }
    }

    /** Beside what the role is allowed and denied already: Discord keeps one entry for each. */
    private void overwrite(String role, long allow, long deny) {
        for (JsonNode known : json.withArray("permission_overwrites")) {
            if (known.get("id").asText().equals(role)) {
                ((ObjectNode) known)
                        .put("allow", Long.toString(known.get("allow").asLong() | allow))
                        .put("deny", Long.toString(known.get("deny").asLong() | deny));
                return;
            }
        }
        json.withArray("permission_overwrites")
                .addObject()
                .put("id", role)
                .put("type", 0)
                .put("allow", Long.toString(allow))
                .put("deny", Long.toString(deny));
    }

    /** The bot's messages here, oldest first. */
    public List<Shown> fromBot() {
        synchronized (world) {
            return world.messagesIn(id()).stream()
                    .filter(message -> message.get("author").get("id").asText().equals(world.botId()))
                    .map(message -> new Shown(world, message))
                    .toList();
        }
    }

    /** Waits for the bot's answer to a message. */
    public Shown answerTo(Posted message) {
        return world.await(
                "an answer to " + message.id(),
                () -> fromBot().stream()
                        .filter(shown -> shown.isAnswerTo(message.id()))
                        .findFirst());
    }

    /** Waits for the bot's message with this text in it. */
    public Shown messageSaying(String text) {
        return world.await("a message saying " + text, () -> saying(text));
    }

    private Optional<Shown> saying(String text) {
        return fromBot().stream().filter(shown -> shown.text().contains(text)).findFirst();
    }
}
