package dk.tovholder.export;

import dk.tovholder.minutes.KeptEntries;
import java.time.Instant;
import java.time.ZoneId;

/**
 * What is exported.
 *
 * @param guild whose entries they are
 * @param zone in which their times of day are meant
 * @param made when they were asked for
 */
public record Export(String guild, ZoneId zone, Instant made, KeptEntries entries) {}
