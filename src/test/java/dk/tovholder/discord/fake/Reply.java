package dk.tovholder.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;

/** An answer to a request. */
record Reply(int status, String body) {
    static Reply of(JsonNode json) {
        return new Reply(200, json.toString());
    }

    static Reply empty() {
        return new Reply(204, "");
    }

    static Reply refusal(int status, int code, String message) {
        return new Reply(
                status, Json.object().put("message", message).put("code", code).toString());
    }

    static Reply unknownChannel() {
        return refusal(404, 10003, "Unknown Channel");
    }

    static Reply unknownMessage() {
        return refusal(404, 10008, "Unknown Message");
    }
}
