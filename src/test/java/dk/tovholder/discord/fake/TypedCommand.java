package dk.tovholder.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** A slash command as a client sends it: only one that is registered, with options of the registered types. */
final class TypedCommand {
    private static final int SUBCOMMAND = 1;

    private final World world;
    private final FakeGateway gateway;
    private final JsonNode command;
    private final @Nullable JsonNode subcommand;
    private final ObjectNode resolved = Json.object();

    TypedCommand(World world, FakeGateway gateway, String name) {
        this.world = world;
        this.gateway = gateway;
        String[] words = name.split(" ");
        command = registered(world, words[0]);
        subcommand = words.length > 1 ? named(command.path("options"), words[1]) : null;
    }

    static JsonNode registered(World world, String name) {
        return named(world.commands, name);
    }

    /** @param focused the option that is being typed in */
    ObjectNode data(Map<String, Object> options, @Nullable String focused) {
        ObjectNode data = Json.object()
                .put("id", command.get("id").asText())
                .put("name", command.get("name").asText())
                .put("type", 1);
        ArrayNode list = data.putArray("options");
        JsonNode specs = command.path("options");
        if (subcommand != null) {
            ObjectNode sub = list.addObject()
                    .put("name", subcommand.get("name").asText())
                    .put("type", SUBCOMMAND);
            list = sub.putArray("options");
            specs = subcommand.path("options");
        }
        for (Map.Entry<String, Object> option : options.entrySet()) {
            ObjectNode json = option(named(specs, option.getKey()), option.getValue());
            list.add(option.getKey().equals(focused) ? json.put("focused", true) : json);
        }
        return data.set("resolved", resolved);
    }

    private ObjectNode option(JsonNode spec, Object value) {
        int type = spec.get("type").asInt();
        ObjectNode option = Json.object().put("name", spec.get("name").asText()).put("type", type);
        return switch (type) {
            case 4 -> option.put("value", ((Number) value).longValue());
            case 5 -> option.put("value", (Boolean) value);
            case 6 -> option.put("value", resolve((Person) value));
            case 7 -> option.put("value", resolve((FakeChannel) value));
            case 11 -> option.put("value", resolve((Upload) value));
            default -> option.put("value", resolveIn((String) value));
        };
    }

    /** Whoever is mentioned in a text comes along with it. */
    private String resolveIn(String text) {
        world.people.values().stream()
                .filter(person -> text.contains(person.mention()))
                .forEach(this::resolve);
        world.guilds.values().stream()
                .flatMap(guild -> guild.roles().stream())
                .filter(role -> text.contains("<@&" + role.get("id").asText() + ">"))
                .forEach(
                        role -> resolved.withObject("/roles").set(role.get("id").asText(), role.deepCopy()));
        return text;
    }

    private String resolve(Person person) {
        resolved.withObject("/users").set(person.id(), person.user());
        resolved.withObject("/members").set(person.id(), person.memberWithPermissions());
        return person.id();
    }

    private String resolve(FakeChannel channel) {
        resolved.withObject("/channels")
                .set(channel.id(), channel.json().deepCopy().put("permissions", "0"));
        return channel.id();
    }

    private String resolve(Upload upload) {
        ObjectNode attachment = gateway.store(upload);
        String id = attachment.get("id").asText();
        resolved.withObject("/attachments").set(id, attachment);
        return id;
    }

    private static JsonNode named(JsonNode list, String name) {
        return StreamSupport.stream(list.spliterator(), false)
                .filter(entry -> entry.path("name").asText().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nothing is registered as " + name + " in " + list));
    }
}
