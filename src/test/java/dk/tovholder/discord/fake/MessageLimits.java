package dk.tovholder.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What Discord refuses beside what its description says. */
final class MessageLimits {
    private static final int COMPONENTS = 40;
    private static final int CHARACTERS = 4000;
    private static final int COMPONENTS_V2 = 1 << 15;

    private MessageLimits() {}

    static Optional<Reply> refusal(JsonNode body) {
        List<ObjectNode> all = Json.findAll(
                body.path("components"),
                part -> part.has("type") && part.get("type").isInt() && !part.has("value"));
        int characters = all.stream()
                .mapToInt(part -> part.path("content").asText().length())
                .sum();
        Set<String> ids = new HashSet<>();
        boolean twice =
                all.stream().map(part -> part.path("custom_id").asText()).anyMatch(id -> !id.isEmpty() && !ids.add(id));
        boolean empty =
                all.stream().anyMatch(part -> part.path("content").asText("x").isBlank());
        boolean v2 = (body.path("flags").asInt() & COMPONENTS_V2) != 0;
        boolean mixed = v2 && !body.path("content").asText().isEmpty();
        if (all.size() > COMPONENTS || characters > CHARACTERS || twice || empty || mixed) {
            return Optional.of(Reply.refusal(400, 50035, "Invalid Form Body"));
        }
        return Optional.empty();
    }
}
