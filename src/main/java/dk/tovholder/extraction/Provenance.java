package dk.tovholder.extraction;

/**
 * Why an entry was taken.
 *
 * @param rule id of the rule or cue that took it, as {@code decision.approved}
 * @param certainty whether the entry itself is stated or inferred
 * @param span the words that carry it
 */
public record Provenance(String rule, Certainty certainty, SourceSpan span) {}
