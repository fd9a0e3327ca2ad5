package dk.tovholder.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A request that the bot made.
 *
 * @param operation method and path as Discord's API description writes them, as {@code POST /channels/{channel_id}/messages}
 * @param body null's JSON where there was none
 * @param status the answer; 0 where the connection was cut
 * @param nanos when, as {@link System#nanoTime} counts
 */
public record Recorded(String operation, String path, JsonNode body, int status, long nanos) {}
