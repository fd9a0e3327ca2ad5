package dk.tovholder.minutes;

/** A message that stored minutes came in. */
public record SourcePost(String guild, String channel, String message) {}
