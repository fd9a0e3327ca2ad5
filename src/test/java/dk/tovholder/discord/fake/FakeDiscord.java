package dk.tovholder.discord.fake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import mockwebserver3.MockWebServer;

/** Discord on this machine, until it is closed. */
public final class FakeDiscord implements AutoCloseable {
    public static final String TOKEN = "MTQ3Nzk0NjAwMDAwMDAwMDAwMA.fake.token";

    private final World world = new World();
    private final FakeGateway gateway = new FakeGateway(world, TOKEN);
    private final Sockets sockets = new Sockets();
    private final RestApi rest = new RestApi(world, gateway, sockets, TOKEN);
    private final MockWebServer server = new MockWebServer();

    private FakeDiscord() {}

    public static FakeDiscord start() {
        FakeDiscord discord = new FakeDiscord();
        discord.server.setDispatcher(discord.rest);
        discord.server.setServerSocketFactory(discord.sockets);
        try {
            discord.server.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        discord.gateway.listensAt("http://127.0.0.1:" + discord.server.getPort() + "/");
        return discord;
    }

    /** For {@code tovholder.discord.api-url}. */
    public String apiUrl() {
        return "http://127.0.0.1:" + server.getPort() + RestApi.BASE + "/";
    }

    /** Makes a guild that has invited the bot. */
    public FakeGuild guild(String name) {
        synchronized (world) {
            FakeGuild guild = new FakeGuild(world, gateway, name);
            world.guilds.put(guild.id(), guild);
            return guild;
        }
    }

    public FakeGateway gateway() {
        return gateway;
    }

    public String botMention() {
        return "<@" + world.botId() + ">";
    }

    /** The next request of this operation goes wrong; several are taken in turn. */
    public void next(String operation, Fault fault) {
        rest.plan(operation, fault);
    }

    /** After some requests of this operation that go well, one goes wrong. */
    public void after(int requests, String operation, Fault fault) {
        rest.forget(operation);
        for (int i = 0; i < requests; i++) {
            rest.plan(operation, new Fault.None());
        }
        rest.plan(operation, fault);
    }

    /** Every request of this operation goes wrong whose path has this in it, until it is forgotten. */
    public void always(String operation, String place, Fault fault) {
        rest.trouble(operation, new Trouble(place, fault));
    }

    /** Nothing that was planned of this operation goes wrong any more. */
    public void forget(String operation) {
        rest.forget(operation);
    }

    /** From now on each answer takes its time on the way. */
    public void answerAfter(Duration travel) {
        rest.answerAfter(travel);
    }

    /** Tells of each message that the bot sends, at the moment when Discord takes it. */
    public void whenSent(Consumer<Shown> listener) {
        synchronized (world) {
            world.whenSent = listener;
        }
    }

    /** Every request so far. */
    public List<Recorded> recorded() {
        return rest.recorded();
    }

    public List<Recorded> recorded(String operation) {
        return recorded().stream()
                .filter(request -> request.operation().equals(operation))
                .toList();
    }

    /** Whom the bot's messages have pinged so far, as they are mentioned. */
    public List<String> pings() {
        return recorded().stream()
                .flatMap(request -> Pings.in(request).stream())
                .toList();
    }

    /** Waits until this operation has been asked for so many times. */
    public List<Recorded> awaitRecorded(String operation, int times) {
        return world.await(times + " of " + operation, () -> {
            List<Recorded> found = recorded(operation);
            return found.size() >= times ? Optional.of(found) : Optional.empty();
        });
    }

    /** Waits until the commands are registered. */
    public void awaitCommands() {
        world.await("commands", () -> world.commands.isEmpty() ? Optional.empty() : Optional.of(world.commands));
    }

    /** Whether Discord's own description is here, so that every request is compared with it. */
    public static boolean comparesRequests() {
        return RestApi.knowsDescription();
    }

    /** What that description has against the requests so far. */
    public List<String> problems() {
        return rest.problems();
    }

    @Override
    public void close() {
        server.close();
        if (!problems().isEmpty()) {
            throw new AssertionError("Discord describes its requests otherwise: " + problems());
        }
    }
}
