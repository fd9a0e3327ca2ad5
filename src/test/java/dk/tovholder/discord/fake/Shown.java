package dk.tovholder.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Collectors;

/** A message of the bot's as somebody sees it now. */
public final class Shown {
    private static final int TEXT = 10;
    private static final int BUTTON = 2;

    private final World world;
    private final ObjectNode message;

    Shown(World world, ObjectNode message) {
        this.world = world;
        this.message = message;
    }

    public String id() {
        return message.get("id").asText();
    }

    public String channelId() {
        return message.get("channel_id").asText();
    }

    /** All texts, as the bot wrote them. */
    public String text() {
        synchronized (world) {
            return Json.findAll(message.path("components"), part -> type(part) == TEXT).stream()
                    .map(part -> part.get("content").asText())
                    .collect(Collectors.joining("\n"));
        }
    }

    public List<String> buttons() {
        synchronized (world) {
            return Json.findAll(message.path("components"), part -> type(part) == BUTTON).stream()
                    .map(part -> part.get("label").asText())
                    .toList();
        }
    }

    /** What stands in the selects before something is chosen. */
    public List<String> placeholders() {
        synchronized (world) {
            return Json.findAll(message.path("components"), part -> part.has("placeholder")).stream()
                    .map(part -> part.get("placeholder").asText())
                    .toList();
        }
    }

    /** What its pictures show, as they say it to those who do not see them. */
    public List<String> pictures() {
        synchronized (world) {
            return Json.findAll(message.path("components"), part -> part.has("media")).stream()
                    .map(part -> part.path("description").asText())
                    .toList();
        }
    }

    /** The values that its selects offer. */
    public List<String> choices() {
        synchronized (world) {
            return Json.findAll(message.path("components"), part -> part.has("value") && part.has("label")).stream()
                    .map(part -> part.get("value").asText())
                    .toList();
        }
    }

    public boolean isAnswerTo(String id) {
        return message.path("message_reference").path("message_id").asText().equals(id);
    }

    /** Waits until it shows this text. */
    public Shown until(String text) {
        return world.await(
                text + " in " + id(),
                () -> text().contains(text) ? java.util.Optional.of(this) : java.util.Optional.empty());
    }

    ObjectNode json() {
        return message;
    }

    /** The id of the control with this label or placeholder. */
    String control(String label) {
        synchronized (world) {
            return Json.findAll(message.path("components"), part -> says(part, label)).stream()
                    .map(part -> part.get("custom_id").asText())
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("No " + label + " in " + message));
        }
    }

    private static boolean says(JsonNode part, String label) {
        return part.path("label").asText().equals(label)
                || part.path("placeholder").asText().equals(label);
    }

    private static int type(JsonNode part) {
        return part.path("type").asInt();
    }
}
