package dk.tovholder.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import okhttp3.WebSocket;
import org.jspecify.annotations.Nullable;

/** A session of the gateway: its events, numbered, and the socket that it has just now. */
final class Session {
    final String id;
    private @Nullable WebSocket socket;
    private Runnable cutting;
    private final List<String> events = new ArrayList<>();

    Session(String id, WebSocket socket, Runnable cutting) {
        this.id = id;
        this.socket = socket;
        this.cutting = cutting;
    }

    void dispatch(String type, JsonNode data) {
        ObjectNode payload = Json.object().put("op", 0).put("t", type).put("s", events.size() + 1);
        payload.set("d", data);
        events.add(payload.toString());
        if (socket != null) {
            socket.send(payload.toString());
        }
    }

    void cut() {
        if (socket != null) {
            cutting.run();
            socket = null;
        }
    }

    /** Sends again what came after the last event that the other side has seen. */
    void resume(WebSocket again, Runnable cuttingAgain, int seen) {
        socket = again;
        cutting = cuttingAgain;
        events.subList(seen, events.size()).forEach(again::send);
    }
}
