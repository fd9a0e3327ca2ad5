package dk.tovholder.discord.fake;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.List;

/** Who is in a guild. */
final class MemberRoutes {
    private final World world;

    MemberRoutes(World world) {
        this.world = world;
    }

    List<Route> routes() {
        return List.of(
                new Route("GET", "/guilds/{guild_id}/members/search", this::search),
                new Route("GET", "/guilds/{guild_id}/members/{user_id}", this::member));
    }

    private Reply search(Call call) {
        ArrayNode found = Json.array();
        world.people.values().stream()
                .filter(person -> person.isIn(call.value(0)) && person.hasNameBeginning(call.query("query", "")))
                .limit(Long.parseLong(call.query("limit", "1")))
                .forEach(person -> found.add(person.member()));
        return Reply.of(found);
    }

    private Reply member(Call call) {
        FakeGuild guild = world.guilds.get(call.value(0));
        Person person = world.people.get(call.value(1));
        if (guild != null && call.value(1).equals(world.botId())) {
            return Reply.of(Payloads.member(List.of(guild.botRole())).set("user", world.bot.deepCopy()));
        }
        return person != null && person.isIn(call.value(0))
                ? Reply.of(person.member())
                : Reply.refusal(404, 10007, "Unknown Member");
    }
}
