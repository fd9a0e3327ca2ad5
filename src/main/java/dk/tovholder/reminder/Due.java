package dk.tovholder.reminder;

import java.time.Instant;

/**
 * A promise whose time has come.
 *
 * @param since when
 */
record Due(Reminder reminder, Instant since) {}
