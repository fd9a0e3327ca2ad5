package dk.tovholder.minutes;

/**
 * Minutes in which other rules found something different.
 *
 * @param quiet whether their meeting is so long over that nobody is told
 */
public record Renewed(MinutesView minutes, MinutesDiff diff, boolean quiet) {}
