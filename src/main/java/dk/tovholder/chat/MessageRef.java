package dk.tovholder.chat;

import org.jspecify.annotations.Nullable;

/**
 * A message in a channel.
 *
 * @param url where a reader can open it; null where the platform has none
 */
public record MessageRef(
        ChannelRef channel, String id, @Nullable String url) {}
