package dk.tovholder.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whom a message of the bot's pings: all that its texts mention, as far as the message does not forbid it. */
final class Pings {
    private static final Pattern MENTION = Pattern.compile("<@!?(?<user>\\d+)>|<@&(?<role>\\d+)>|@everyone|@here");

    private Pings() {}

    static List<String> in(Recorded request) {
        JsonNode message = request.body().has("data") ? request.body().get("data") : request.body();
        List<String> pinged = new ArrayList<>();
        if (request.operation().contains("/messages")
                || request.operation().contains("/webhooks/")
                || request.operation().endsWith("/callback")) {
            Json.findAll(message, part -> part.path("content").isTextual())
                    .forEach(part -> collect(part.get("content").asText(), message.path("allowed_mentions"), pinged));
        }
        return pinged;
    }

    private static void collect(String text, JsonNode allowed, List<String> pinged) {
        Matcher mentions = MENTION.matcher(text);
        while (mentions.find()) {
            boolean pings = mentions.group("user") != null
                    ? isAllowed(allowed, "users", mentions.group("user"))
                    : mentions.group("role") != null
                            ? isAllowed(allowed, "roles", mentions.group("role"))
                            : isAllowed(allowed, "everyone", "");
            if (pings) {
                pinged.add(mentions.group().toLowerCase(Locale.ROOT));
            }
        }
    }

    private static boolean isAllowed(JsonNode allowed, String kind, String id) {
        return allowed.isMissingNode() || has(allowed.path("parse"), kind) || has(allowed.path(kind), id);
    }

    private static boolean has(JsonNode list, String value) {
        for (JsonNode one : list) {
            if (one.asText().equals(value)) {
                return true;
            }
        }
        return false;
    }
}
