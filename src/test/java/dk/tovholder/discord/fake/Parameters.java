package dk.tovholder.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import okhttp3.HttpUrl;

/** What may stand in the path and in the query of one operation. */
final class Parameters {
    /** JDA adds it wherever a webhook's message may come back; Discord heeds it only where one is made. */
    private static final String HEEDED_WHEN_MADE = "wait";

    private final JsonNode root;
    private final String operation;
    private final Map<String, JsonNode> inPath = new HashMap<>();
    private final Map<String, JsonNode> inQuery = new HashMap<>();

    Parameters(JsonNode root, String operation) {
        this.root = root;
        this.operation = operation;
    }

    void read(JsonNode described) {
        described.forEach(one -> {
            String place = one.get("in").asText();
            (place.equals("path") ? inPath : inQuery).put(one.get("name").asText(), one);
        });
    }

    void checkPath(String template, String path, List<String> problems) {
        String[] wanted = template.split("/");
        String[] given = path.split("/");
        for (int i = 0; i < wanted.length; i++) {
            if (wanted[i].startsWith("{")) {
                String name = wanted[i].substring(1, wanted[i].length() - 1);
                check(inPath, name, given[i], problems);
            }
        }
    }

    void checkQuery(HttpUrl url, List<String> problems) {
        for (int i = 0; i < url.querySize(); i++) {
            if (!url.queryParameterName(i).equals(HEEDED_WHEN_MADE) || inQuery.containsKey(HEEDED_WHEN_MADE)) {
                check(inQuery, url.queryParameterName(i), String.valueOf(url.queryParameterValue(i)), problems);
            }
        }
        inQuery.values().stream()
                .filter(one -> one.path("required").asBoolean())
                .map(one -> one.get("name").asText())
                .filter(name -> url.queryParameter(name) == null)
                .forEach(name -> problems.add(operation + " lacks ?" + name));
    }

    private void check(Map<String, JsonNode> described, String name, String value, List<String> problems) {
        JsonNode one = described.get(name);
        if (one == null) {
            problems.add(operation + " knows no " + name);
        } else {
            new Schema(root).check(one.get("schema"), typed(value, one), operation + " " + name, problems);
        }
    }

    /** Text is all there is in an address; a number where the description wants one. */
    private JsonNode typed(String value, JsonNode described) {
        JsonNode schema = described.get("schema");
        JsonNode resolved =
                schema.has("$ref") ? root.at(schema.get("$ref").asText().substring(1)) : schema;
        return switch (resolved.path("type").asText()) {
            case "integer" -> isNumber(value) ? LongNode.valueOf(Long.parseLong(value)) : TextNode.valueOf(value);
            case "boolean" ->
                List.of("true", "false").contains(value)
                        ? BooleanNode.valueOf(Boolean.parseBoolean(value))
                        : TextNode.valueOf(value);
            default -> TextNode.valueOf(value);
        };
    }

    private static boolean isNumber(String value) {
        return !value.isEmpty() && value.chars().allMatch(Character::isDigit);
    }
}
