package dk.tovholder.reminder;

import java.time.Instant;

/**
 * Somebody whom nothing reaches: neither a direct message nor a mention, nor a message to who posted the minutes.
 *
 * @param reminders how many wait to be tried again
 * @param since when the first of them was promised
 */
public record UnreachedView(String guild, String user, int reminders, Instant since) {}
