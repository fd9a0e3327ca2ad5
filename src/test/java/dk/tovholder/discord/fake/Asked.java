package dk.tovholder.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** An interaction that somebody began, and what they see of it. */
public final class Asked {
    private static final int EPHEMERAL = 64;
    private static final int MODAL = 9;

    private final World world;
    final String id;
    final String token;
    final String channel;
    /** The message that a control stands on. */
    final @Nullable ObjectNode source;

    @Nullable ObjectNode callback;

    @Nullable ObjectNode original;

    boolean originalShown;
    boolean expired;
    final List<ObjectNode> further = new ArrayList<>();
    final List<Upload> files = new ArrayList<>();

    Asked(World world, String channel, @Nullable ObjectNode source) {
        this.world = world;
        this.id = world.newId();
        this.token = "interaction-" + id;
        this.channel = channel;
        this.source = source;
    }

    /** Waits until it is answered, not only acknowledged. */
    public Shown answer() {
        return world.await("an answer to the interaction", () -> {
            if (originalShown && original != null) {
                return Optional.of(new Shown(world, original));
            }
            return Optional.empty();
        });
    }

    /** Waits for an answer that came with the acknowledgement. */
    public String saidAtOnce() {
        return world.await(
                "an answer at once",
                () -> callback == null
                                || callback.path("data").path("components").isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                Json.findAll(callback.path("data").path("components"), part -> part.has("content"))
                                        .get(0)
                                        .get("content")
                                        .asText()));
    }

    /** Waits for a form, and gives what its fields are called and hold to begin with. */
    public Map<String, String> form() {
        ObjectNode modal = modal();
        Map<String, String> fields = new LinkedHashMap<>();
        for (JsonNode label : modal.path("components")) {
            JsonNode input = label.path("component");
            fields.put(label.path("label").asText(), input.path("value").asText());
        }
        return fields;
    }

    ObjectNode modal() {
        return world.await(
                "a form",
                () -> callback == null || callback.path("type").asInt() != MODAL
                        ? Optional.empty()
                        : Optional.of((ObjectNode) callback.get("data")));
    }

    /** Waits for an answer beside the first one. */
    public Shown furtherAnswer() {
        return world.await(
                "a further answer", () -> further.stream().findFirst().map(json -> new Shown(world, json)));
    }

    /** What came with the answer and stands in it, by name. */
    public Map<String, String> files() {
        synchronized (world) {
            Map<String, String> shown = new LinkedHashMap<>();
            files.stream()
                    .filter(file -> original != null
                            && !Json.findAll(
                                            original.path("components"),
                                            part -> part.path("name").asText().equals(file.name()))
                                    .isEmpty())
                    .forEach(file -> shown.put(file.name(), new String(file.content(), StandardCharsets.UTF_8)));
            return shown;
        }
    }

    /** How many further answers there are. */
    public int furtherAnswers() {
        synchronized (world) {
            return further.size();
        }
    }

    public boolean isAcknowledged() {
        synchronized (world) {
            return callback != null;
        }
    }

    /** Whether only the asker sees the answer. */
    public boolean isPrivate() {
        synchronized (world) {
            return callback != null && (callback.path("data").path("flags").asInt() & EPHEMERAL) != 0;
        }
    }

    /** Whether the answer beside the first one is for the asker alone. */
    public boolean isFurtherPrivate() {
        furtherAnswer();
        synchronized (world) {
            return (further.get(0).path("flags").asInt() & EPHEMERAL) != 0;
        }
    }

    /** Waits for the first answer that stays, be it beside what all saw that it is being worked on. */
    public Shown lastAnswer() {
        return world.await(
                "an answer",
                () -> further.isEmpty()
                        ? originalShown && original != null ? Optional.of(new Shown(world, original)) : Optional.empty()
                        : Optional.of(new Shown(world, further.get(0))));
    }

    /** Waits for what is suggested. */
    public List<String> suggestions() {
        return world.await("suggestions", () -> {
            if (callback == null) {
                return Optional.empty();
            }
            JsonNode choices = callback.path("data").path("choices");
            return Optional.of(StreamSupport.stream(choices.spliterator(), false)
                    .map(choice -> choice.get("name").asText())
                    .toList());
        });
    }
}
