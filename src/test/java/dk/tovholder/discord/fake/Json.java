package dk.tovholder.discord.fake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

final class Json {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {}

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    static ArrayNode array() {
        return MAPPER.createArrayNode();
    }

    static JsonNode read(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    /** All objects below a node, itself too, that are wanted, from top to bottom. */
    static List<ObjectNode> findAll(JsonNode node, Predicate<ObjectNode> wanted) {
        List<ObjectNode> found = new ArrayList<>();
        collect(node, wanted, found);
        return found;
    }

    private static void collect(JsonNode node, Predicate<ObjectNode> wanted, List<ObjectNode> found) {
        if (node instanceof ObjectNode object && wanted.test(object)) {
            found.add(object);
        }
        node.forEach(child -> collect(child, wanted, found));
    }
}
