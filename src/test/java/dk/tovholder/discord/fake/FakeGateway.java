package dk.tovholder.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import okhttp3.Response;
import okhttp3.WebSocket;
import okhttp3.WebSocketListener;
import org.jspecify.annotations.Nullable;

/** The gateway: sessions that can be resumed, and all that can go wrong with their sockets. */
public final class FakeGateway {
    private static final int HEARTBEAT_MILLIS = 41_250;
    private static final int AUTHENTICATION_FAILED = 4004;
    private static final int DISALLOWED_INTENTS = 4014;
    private static final int MESSAGE_CONTENT = 1 << 15;

    private final World world;
    private final String token;
    private final Map<String, Session> sessions = new LinkedHashMap<>();
    private String address = "";
    private boolean tokenAccepted = true;
    private boolean contentAllowed = true;
    private int identified;
    private int resumed;

    FakeGateway(World world, String token) {
        this.world = world;
        this.token = token;
    }

    void listensAt(String url) {
        address = url;
    }

    String url() {
        return "ws" + address.substring("http".length()) + "gateway";
    }

    /** The token was changed after the REST interface took it. */
    public void refuseToken() {
        synchronized (world) {
            tokenAccepted = false;
        }
    }

    /** The switch in the developer portal for reading messages is off. */
    public void disallowMessageContent() {
        synchronized (world) {
            contentAllowed = false;
        }
    }

    boolean isContentAllowed() {
        return contentAllowed;
    }

    /** Cuts the sockets; the sessions can be resumed. */
    public void dropSockets() {
        synchronized (world) {
            sessions.values().forEach(Session::cut);
        }
    }

    /** Cuts the sockets and forgets the sessions: whoever resumes must identify anew. */
    public void dropSessions() {
        synchronized (world) {
            sessions.values().forEach(Session::cut);
            sessions.clear();
        }
    }

    /** Waits until the bot has logged in so many times. */
    public void awaitIdentified(int times) {
        world.await(times + " logins", () -> identified >= times ? Optional.of(times) : Optional.empty());
    }

    public void awaitResumed(int times) {
        world.await(times + " resumed sessions", () -> resumed >= times ? Optional.of(times) : Optional.empty());
    }

    /** An event for every session, also those whose socket is cut just now. */
    void dispatch(String type, JsonNode data) {
        synchronized (world) {
            sessions.values().forEach(session -> session.dispatch(type, data));
        }
    }

    /** Keeps a file where it can be fetched. */
    ObjectNode store(Upload upload) {
        synchronized (world) {
            String id = world.newId();
            String path = "attachments/" + id + "/" + upload.name();
            world.files.put("/" + path, upload.content());
            return Payloads.attachment(id, upload.name(), upload.content().length, address + path);
        }
    }

    /** @param cutting cuts the connection that the socket is on */
    WebSocketListener socket(Runnable cutting) {
        return new Socket(cutting);
    }

    private final class Socket extends WebSocketListener {
        private final Runnable cutting;
        private @Nullable Session session;

        private Socket(Runnable cutting) {
            this.cutting = cutting;
        }

        @Override
        public void onOpen(WebSocket socket, Response response) {
            ObjectNode hello = Json.object().put("op", 10);
            hello.putObject("d").put("heartbeat_interval", HEARTBEAT_MILLIS);
            socket.send(hello.toString());
        }

        @Override
        public void onMessage(WebSocket socket, String text) {
            JsonNode payload = Json.read(text);
            synchronized (world) {
                switch (payload.get("op").asInt()) {
                    case 1 -> socket.send("{\"op\":11}");
                    case 2 -> identify(socket, payload.get("d"));
                    case 6 -> resume(socket, payload.get("d"));
                    default -> {}
                }
            }
            world.changed();
        }

        @Override
        public void onClosing(WebSocket socket, int code, String reason) {
            synchronized (world) {
                boolean ended = code == 1000 || code == 1001;
                if (session != null && ended) {
                    sessions.remove(session.id);
                }
            }
            socket.close(code, reason);
        }

        private void identify(WebSocket socket, JsonNode data) {
            identified++;
            if (!tokenAccepted || !data.get("token").asText().equals(token)) {
                socket.close(AUTHENTICATION_FAILED, "Authentication failed.");
            } else if (!contentAllowed && (data.get("intents").asInt() & MESSAGE_CONTENT) != 0) {
                socket.close(DISALLOWED_INTENTS, "Disallowed intent(s).");
            } else {
                session = new Session("session-" + world.newId(), socket, cutting);
                sessions.put(session.id, session);
                session.dispatch("READY", ready(session));
                world.guilds.values().forEach(this::present);
            }
        }

        private void present(FakeGuild guild) {
            if (guild.isFailing()) {
                session.dispatch(
                        "GUILD_DELETE", Json.object().put("id", guild.id()).put("unavailable", true));
            } else {
                session.dispatch("GUILD_CREATE", guild.json());
            }
        }

        private void resume(WebSocket socket, JsonNode data) {
            session = sessions.get(data.get("session_id").asText());
            if (session == null) {
                socket.send("{\"op\":9,\"d\":false}");
                return;
            }
            session.resume(socket, cutting, data.get("seq").asInt());
            session.dispatch("RESUMED", Json.object());
            resumed++;
        }

        private ObjectNode ready(Session opened) {
            ObjectNode ready =
                    Json.object().put("v", 10).put("session_id", opened.id).put("resume_gateway_url", url());
            ready.set("user", world.bot.deepCopy());
            ready.putObject("application").put("id", world.botId()).put("flags", 0);
            ready.putArray("private_channels");
            ready.putArray("guilds");
            world.guilds
                    .values()
                    .forEach(guild -> ready.withArray("guilds")
                            .addObject()
                            .put("id", guild.id())
                            .put("unavailable", true));
            return ready;
        }
    }
}
