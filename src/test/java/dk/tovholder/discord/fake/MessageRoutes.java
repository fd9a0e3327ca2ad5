package dk.tovholder.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Messages of channels, guilds' and people's. */
final class MessageRoutes {
    static final String NOW = "2026-03-02T09:00:01.000000+00:00";
    private static final int DIRECT = 1;

    private final World world;
    private final OwnEvents events;

    MessageRoutes(World world, OwnEvents events) {
        this.world = world;
        this.events = events;
    }

    List<Route> routes() {
        return List.of(
                new Route("POST", "/channels/{channel_id}/messages", this::create),
                new Route("GET", "/channels/{channel_id}/messages", this::history),
                new Route("GET", "/channels/{channel_id}/messages/{message_id}", this::single),
                new Route("PATCH", "/channels/{channel_id}/messages/{message_id}", this::edit),
                new Route("POST", "/users/@me/channels", this::openDirect));
    }

    private Reply create(Call call) {
        ObjectNode channel = world.channels.get(call.value(0));
        if (channel == null) {
            return Reply.unknownChannel();
        }
        if (refusesDirect(channel)) {
            return Reply.refusal(403, 50007, "Cannot send messages to this user");
        }
        if (world.closedToBot.contains(call.value(0))) {
            return Reply.refusal(403, 50013, "Missing Permissions");
        }
        return Reply.of(once(channel, call));
    }

    /** A nonce that was seen before makes no second message. */
    private ObjectNode once(ObjectNode channel, Call call) {
        JsonNode body = call.body();
        String nonce = body.path("nonce").asText();
        List<ObjectNode> messages = world.messagesIn(channel.get("id").asText());
        boolean enforced = body.path("enforce_nonce").asBoolean() && !nonce.isEmpty();
        return messages.stream()
                .filter(message -> enforced && message.path("nonce").asText().equals(nonce))
                .findFirst()
                .orElseGet(() -> add(channel, call));
    }

    private ObjectNode add(ObjectNode channel, Call call) {
        JsonNode body = call.body();
        String id = channel.get("id").asText();
        ObjectNode message = Payloads.message(world.newId(), id, world.bot.deepCopy(), "", NOW);
        fill(message, body);
        call.files().forEach(file -> Files.attach(world, message, file));
        if (body.has("message_reference")) {
            message.put("type", 19);
            message.set("message_reference", body.get("message_reference"));
        }
        if (body.has("nonce")) {
            message.set("nonce", body.get("nonce"));
        }
        world.messagesIn(id).add(message);
        channel.put("last_message_id", message.get("id").asText());
        events.tell("MESSAGE_CREATE", message);
        world.whenSent.accept(new Shown(world, message));
        return message;
    }

    private Reply history(Call call) {
        if (!world.channels.containsKey(call.value(0))) {
            return Reply.unknownChannel();
        }
        int limit = Integer.parseInt(call.query("limit", "50"));
        long after = Long.parseLong(call.query("after", "0"));
        long before = Long.parseLong(call.query("before", Long.toString(Long.MAX_VALUE)));
        List<ObjectNode> between = world.messagesIn(call.value(0)).stream()
                .filter(message -> id(message) > after && id(message) < before)
                .sorted(Comparator.comparingLong(MessageRoutes::id))
                .toList();
        int size = between.size();
        List<ObjectNode> page = call.url().queryParameter("after") != null
                ? between.subList(0, Math.min(limit, size))
                : between.subList(Math.max(0, size - limit), size);
        ArrayNode newestFirst = Json.array();
        for (int i = page.size() - 1; i >= 0; i--) {
            newestFirst.add(page.get(i).deepCopy());
        }
        return Reply.of(newestFirst);
    }

    private Reply single(Call call) {
        ObjectNode message = world.message(call.value(0), call.value(1));
        return message == null ? Reply.unknownMessage() : Reply.of(message);
    }

    private Reply edit(Call call) {
        ObjectNode message = world.message(call.value(0), call.value(1));
        if (message == null) {
            return Reply.unknownMessage();
        }
        fill(message, call.body());
        events.tell("MESSAGE_UPDATE", message);
        return Reply.of(message);
    }

    private Reply openDirect(Call call) {
        String channel = world.directChannel(call.body().get("recipient_id").asText());
        return Reply.of(Objects.requireNonNull(world.channels.get(channel)));
    }

    private boolean refusesDirect(ObjectNode channel) {
        return channel.get("type").asInt() == DIRECT
                && world.refusingDirect.contains(
                        channel.get("recipients").get(0).get("id").asText());
    }

    static void fill(ObjectNode message, JsonNode body) {
        for (String field : List.of("content", "components", "flags", "embeds")) {
            if (body.hasNonNull(field)) {
                message.set(field, body.get(field).deepCopy());
            }
        }
        int[] next = {1};
        Json.findAll(message.get("components"), part -> part.has("type") && !part.has("id"))
                .forEach(part -> part.put("id", next[0]++));
    }

    private static long id(JsonNode message) {
        return message.get("id").asLong();
    }
}
