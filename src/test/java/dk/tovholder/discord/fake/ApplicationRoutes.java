package dk.tovholder.discord.fake;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** The bot itself and its commands. */
final class ApplicationRoutes {
    private static final String COMMANDS = "/applications/{application_id}/commands";

    private final World world;
    private final FakeGateway gateway;

    ApplicationRoutes(World world, FakeGateway gateway) {
        this.world = world;
        this.gateway = gateway;
    }

    List<Route> routes() {
        return List.of(
                new Route("GET", "/users/@me", call -> Reply.of(world.bot)),
                new Route("GET", "/gateway/bot", call -> Reply.of(gatewayBot())),
                new Route("GET", COMMANDS, call -> Reply.of(world.commands)),
                new Route("PUT", COMMANDS, this::register));
    }

    private ObjectNode gatewayBot() {
        ObjectNode answer = Json.object().put("url", gateway.url()).put("shards", 1);
        answer.putObject("session_start_limit")
                .put("total", 1000)
                .put("remaining", 999)
                .put("reset_after", 14_400_000)
                .put("max_concurrency", 1);
        return answer;
    }

    private Reply register(Call call) {
        ArrayNode registered = Json.array();
        call.body()
                .forEach(command -> registered.add(((ObjectNode) command.deepCopy())
                        .put("id", world.newId())
                        .put("application_id", world.botId())
                        .put("version", world.newId())));
        world.commands = registered;
        return Reply.of(registered);
    }
}
