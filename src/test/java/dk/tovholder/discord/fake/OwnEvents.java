package dk.tovholder.discord.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Objects;

/** What the bot hears of its own messages. */
record OwnEvents(World world, FakeGateway gateway) {
    void tell(String type, ObjectNode message) {
        gateway.dispatch(type, placed(message.deepCopy()));
    }

    void deleted(ObjectNode message) {
        ObjectNode event = Json.object().put("id", message.get("id").asText());
        gateway.dispatch(
                "MESSAGE_DELETE",
                placed(event.put("channel_id", message.get("channel_id").asText())));
    }

    private ObjectNode placed(ObjectNode event) {
        ObjectNode channel = world.channels.get(event.get("channel_id").asText());
        if (channel != null && channel.has("guild_id")) {
            event.put("guild_id", channel.get("guild_id").asText());
            FakeGuild guild = Objects.requireNonNull(
                    world.guilds.get(channel.get("guild_id").asText()));
            event.set("member", Payloads.member(List.of(guild.botRole())));
        }
        return event;
    }
}
