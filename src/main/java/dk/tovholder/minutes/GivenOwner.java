package dk.tovholder.minutes;

import org.jspecify.annotations.Nullable;

/**
 * An owner as somebody names one.
 *
 * @param name as in minutes, or the member's own
 * @param userId the member, where one was chosen
 */
public record GivenOwner(String name, @Nullable String userId) {}
