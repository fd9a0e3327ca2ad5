package dk.tovholder.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import okhttp3.HttpUrl;

/**
 * A request that the bot made.
 *
 * @param operation method and path as Discord's API description writes them, as {@code POST /channels/{channel_id}/messages}
 * @param url with the query
 * @param type of the body, as {@code application/json}; empty where there is none
 * @param body missing where there was none
 * @param status the answer; 0 where the connection was cut
 * @param nanos when, as {@link System#nanoTime} counts
 */
public record Recorded(
        String operation, String path, HttpUrl url, String type, JsonNode body, int status, long nanos) {}
