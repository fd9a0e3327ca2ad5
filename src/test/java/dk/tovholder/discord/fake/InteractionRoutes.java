package dk.tovholder.discord.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Answers to interactions. */
final class InteractionRoutes {
    private static final String EDIT_ORIGINAL = "/webhooks/{webhook_id}/{webhook_token}/messages/@original";
    private static final int DEFERRED = 5;
    private static final int DEFERRED_UPDATE = 6;
    private static final int EPHEMERAL = 64;

    private final World world;
    private final OwnEvents events;

    InteractionRoutes(World world, OwnEvents events) {
        this.world = world;
        this.events = events;
    }

    List<Route> routes() {
        return List.of(
                new Route("POST", "/interactions/{interaction_id}/{interaction_token}/callback", this::callback),
                new Route("PATCH", EDIT_ORIGINAL, this::edit),
                new Route("DELETE", EDIT_ORIGINAL, this::delete),
                new Route("POST", "/webhooks/{webhook_id}/{webhook_token}", this::more));
    }

    private Reply callback(Call call) {
        Asked asked = world.interactions.get(call.value(0));
        if (asked == null || asked.expired) {
            return Reply.refusal(404, 10062, "Unknown interaction");
        }
        if (asked.callback != null) {
            return Reply.refusal(400, 40060, "Interaction has already been acknowledged.");
        }
        asked.callback = (ObjectNode) call.body();
        int type = call.body().get("type").asInt();
        ObjectNode reply = Json.object();
        reply.putObject("interaction").put("id", asked.id).put("type", 2);
        ObjectNode resource = reply.putObject("resource").put("type", type);
        if (type == DEFERRED) {
            asked.original =
                    message(asked, call.body().path("data").path("flags").asInt());
            resource.set("message", asked.original);
            tellIfOpen("MESSAGE_CREATE", asked.original);
        } else if (type == DEFERRED_UPDATE) {
            asked.original = asked.source;
        }
        return Reply.of(reply);
    }

    private Reply edit(Call call) {
        Asked asked = world.interactions.get(call.value(1));
        ObjectNode original = asked == null ? null : asked.original;
        if (asked == null || original == null) {
            return Reply.refusal(404, 10015, "Unknown Webhook");
        }
        int kept = original.get("flags").asInt() & EPHEMERAL;
        MessageRoutes.fill(original, call.body());
        asked.files.addAll(call.files());
        call.files().forEach(file -> Files.attach(world, original, file));
        original.put("flags", original.get("flags").asInt() | kept);
        asked.originalShown = true;
        tellIfOpen("MESSAGE_UPDATE", original);
        return Reply.of(original);
    }

    private Reply delete(Call call) {
        Asked asked = world.interactions.get(call.value(1));
        if (asked == null || asked.original == null) {
            return Reply.unknownMessage();
        }
        if (world.messagesIn(asked.channel).remove(asked.original)) {
            events.deleted(asked.original);
        }
        asked.original = null;
        return Reply.empty();
    }

    private Reply more(Call call) {
        Asked asked = world.interactions.get(call.value(1));
        if (asked == null || asked.callback == null) {
            return Reply.refusal(404, 10015, "Unknown Webhook");
        }
        ObjectNode message = message(asked, call.body().path("flags").asInt());
        MessageRoutes.fill(message, call.body());
        asked.further.add(message);
        tellIfOpen("MESSAGE_CREATE", message);
        return Reply.of(message);
    }

    private void tellIfOpen(String type, ObjectNode message) {
        if ((message.get("flags").asInt() & EPHEMERAL) == 0) {
            events.tell(type, message);
        }
    }

    /** Only what all may see stands in the channel. */
    private ObjectNode message(Asked asked, int flags) {
        ObjectNode message = Payloads.message(world.newId(), asked.channel, world.bot.deepCopy(), "", MessageRoutes.NOW)
                .put("type", 20)
                .put("flags", flags)
                .put("webhook_id", world.botId())
                .put("application_id", world.botId());
        if ((flags & EPHEMERAL) == 0) {
            world.messagesIn(asked.channel).add(message);
        }
        return message;
    }
}
