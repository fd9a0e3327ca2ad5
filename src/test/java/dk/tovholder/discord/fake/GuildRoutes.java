package dk.tovholder.discord.fake;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Guilds, their channels and the bot in them, for who asks without being connected. */
final class GuildRoutes {
    private static final int READS_MESSAGES = 1 << 19;

    private final World world;
    private final FakeGateway gateway;

    GuildRoutes(World world, FakeGateway gateway) {
        this.world = world;
        this.gateway = gateway;
    }

    List<Route> routes() {
        return List.of(
                new Route("GET", "/applications/@me", call -> Reply.of(application())),
                new Route("GET", "/users/@me/guilds", call -> Reply.of(guilds())),
                new Route("GET", "/channels/{channel_id}", this::channel),
                new Route("GET", "/channels/{channel_id}/thread-members/{user_id}", this::threadMember),
                new Route("GET", "/guilds/{guild_id}/audit-logs", this::auditLog));
    }

    private ObjectNode application() {
        return Json.object()
                .put("id", world.botId())
                .put("name", "Tovholder")
                .put("flags", gateway.isContentAllowed() ? READS_MESSAGES : 0);
    }

    private ArrayNode guilds() {
        ArrayNode guilds = Json.array();
        world.guilds
                .values()
                .forEach(guild -> guilds.addObject()
                        .put("id", guild.id())
                        .put("name", guild.name())
                        .put("owner", false)
                        .put("permissions", Long.toString(guild.permissionsOfBot())));
        return guilds;
    }

    private Reply channel(Call call) {
        ObjectNode channel = world.channels.get(call.value(0));
        return channel == null ? Reply.unknownChannel() : Reply.of(channel);
    }

    private Reply threadMember(Call call) {
        return world.threadMembers.contains(call.value(0) + " " + call.value(1))
                ? Reply.of(Json.object()
                        .put("id", call.value(0))
                        .put("user_id", call.value(1))
                        .put("join_timestamp", "2026-03-02T09:00:00.000000+00:00")
                        .put("flags", 0))
                : Reply.refusal(404, 10007, "Unknown Member");
    }

    private Reply auditLog(Call call) {
        FakeGuild guild = world.guilds.get(call.value(0));
        if (guild == null || (guild.permissionsOfBot() & FakeGuild.VIEW_AUDIT_LOG) == 0) {
            return Reply.refusal(403, 50013, "Missing Permissions");
        }
        return Reply.of(guild.auditLog());
    }
}
