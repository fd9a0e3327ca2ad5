package dk.tovholder.minutes;

import org.jspecify.annotations.Nullable;

/**
 * How many open actions somebody has, or a body.
 *
 * @param user the member; null where the name is nobody's, and for bodies
 * @param name null where nobody is named
 * @param late how many of them are late
 */
public record OpenCount(@Nullable String user, @Nullable String name, int open, int late) {}
