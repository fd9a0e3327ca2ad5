package dk.tovholder.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** As much of JSON Schema as Discord's description uses. */
final class Schema {
    private static final String REFERENCE = "#";

    private final JsonNode root;

    Schema(JsonNode root) {
        this.root = root;
    }

    void check(JsonNode schema, JsonNode value, String at, List<String> problems) {
        if (schema.has("$ref")) {
            String pointer = schema.get("$ref").asText().substring(REFERENCE.length());
            check(root.at(pointer), value, at, problems);
        }
        checkUnions(schema, value, at, problems);
        if (!hasType(schema.path("type"), value)) {
            problems.add(at + " is no " + schema.get("type") + ": " + value);
            return;
        }
        checkValues(schema, value, at, problems);
        if (value.isTextual()) {
            checkText(schema, value.asText(), at, problems);
        } else if (value.isArray()) {
            checkItems(schema, value, at, problems);
        } else if (value.isObject()) {
            checkProperties(schema, value, at, problems);
        } else if (value.isNumber()) {
            checkRange(schema, value, at, problems);
        }
    }

    private void checkUnions(JsonNode schema, JsonNode value, String at, List<String> problems) {
        schema.path("allOf").forEach(part -> check(part, value, at, problems));
        for (String union : List.of("oneOf", "anyOf")) {
            if (schema.has(union)) {
                checkUnion(schema.get(union), value, at, problems);
            }
        }
    }

    /** Reports what the variant that fits best has against the value. */
    private void checkUnion(JsonNode variants, JsonNode value, String at, List<String> problems) {
        List<String> fewest = null;
        for (JsonNode variant : variants) {
            if (variant.path("type").asText().equals("null") && !value.isNull()) {
                continue;
            }
            List<String> found = new ArrayList<>();
            check(variant, value, at, found);
            if (fewest == null || found.size() < fewest.size()) {
                fewest = found;
            }
        }
        if (fewest != null) {
            problems.addAll(fewest);
        }
    }

    private static boolean hasType(JsonNode type, JsonNode value) {
        if (type.isMissingNode()) {
            return true;
        }
        if (type.isArray()) {
            for (JsonNode one : type) {
                if (hasType(one, value)) {
                    return true;
                }
            }
            return false;
        }
        return switch (type.asText()) {
            case "null" -> value.isNull();
            case "string" -> value.isTextual();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            case "array" -> value.isArray();
            case "object" -> value.isObject();
            default -> throw new IllegalArgumentException(type.toString());
        };
    }

    private static void checkValues(JsonNode schema, JsonNode value, String at, List<String> problems) {
        if (schema.has("const") && !same(schema.get("const"), value)) {
            problems.add(at + " is not " + schema.get("const") + ": " + value);
        }
        if (schema.has("enum")) {
            boolean found = false;
            for (JsonNode one : schema.get("enum")) {
                found |= same(one, value);
            }
            if (!found) {
                problems.add(at + " is none of " + schema.get("enum") + ": " + value);
            }
        }
    }

    private static void checkText(JsonNode schema, String text, String at, List<String> problems) {
        checkSize(schema, "Length", text.codePointCount(0, text.length()), at, problems);
        if (schema.has("pattern")
                && !Pattern.compile(schema.get("pattern").asText())
                        .matcher(text)
                        .find()) {
            problems.add(at + " is not as " + schema.get("pattern") + ": " + text);
        }
    }

    private void checkItems(JsonNode schema, JsonNode value, String at, List<String> problems) {
        checkSize(schema, "Items", value.size(), at, problems);
        Set<JsonNode> seen = new HashSet<>();
        for (int i = 0; i < value.size(); i++) {
            check(schema.path("items"), value.get(i), at + "[" + i + "]", problems);
            if (schema.path("uniqueItems").asBoolean() && !seen.add(value.get(i))) {
                problems.add(at + " has twice " + value.get(i));
            }
        }
    }

    private void checkProperties(JsonNode schema, JsonNode value, String at, List<String> problems) {
        checkSize(schema, "Properties", value.size(), at, problems);
        for (JsonNode name : schema.path("required")) {
            if (!value.has(name.asText())) {
                problems.add(at + " lacks " + name.asText());
            }
        }
        JsonNode known = schema.path("properties");
        value.properties().forEach(property -> {
            JsonNode described =
                    known.has(property.getKey()) ? known.get(property.getKey()) : schema.path("additionalProperties");
            check(described, property.getValue(), at + "." + property.getKey(), problems);
        });
    }

    private static void checkSize(JsonNode schema, String what, int size, String at, List<String> problems) {
        if (size > schema.path("max" + what).asInt(Integer.MAX_VALUE)
                || size < schema.path("min" + what).asInt(0)) {
            problems.add(at + " has the wrong size: " + size);
        }
    }

    private static void checkRange(JsonNode schema, JsonNode value, String at, List<String> problems) {
        double number = value.asDouble();
        if (number > schema.path("maximum").asDouble(Double.MAX_VALUE)
                || number < schema.path("minimum").asDouble(-Double.MAX_VALUE)) {
            problems.add(at + " is out of range: " + number);
        }
    }

    private static boolean same(JsonNode expected, JsonNode value) {
        return expected.isNumber() && value.isNumber()
                ? expected.asDouble() == value.asDouble()
                : expected.equals(value);
    }
}
