package dk.tovholder.extraction;

/**
 * A sentence that a rule nearly took.
 *
 * @param rule the rule or cue that fired
 * @param stoppedBy id of what stopped it
 */
public record NearMiss(String rule, String quote, int line, String stoppedBy) {}
