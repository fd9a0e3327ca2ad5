package dk.tovholder.export;

import java.time.Instant;
import java.time.ZoneId;

/**
 * When and for whom a file is made.
 *
 * @param guild whose entries it holds
 * @param zone in which their times of day are meant
 * @param made when it was asked for
 */
public record Occasion(String guild, ZoneId zone, Instant made) {}
