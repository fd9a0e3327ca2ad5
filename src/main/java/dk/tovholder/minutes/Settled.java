package dk.tovholder.minutes;

import java.time.Instant;

/**
 * Who closed an action, and when.
 *
 * @param by id of the user
 */
public record Settled(String by, Instant at) {}
