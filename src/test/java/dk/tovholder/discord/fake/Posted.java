package dk.tovholder.discord.fake;

/** A message that somebody posted. */
public record Posted(String id, FakeChannel channel) {}
