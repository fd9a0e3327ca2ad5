package dk.tovholder.reminder;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What somebody is told of an action is put off.
 *
 * @param until the day on which they are told again
 * @param at when they asked for it
 */
public record Snooze(LocalDate until, Instant at) {}
