package dk.tovholder.extraction;

/**
 * Why an entry was taken.
 *
 * @param rule id of the rule or cue that took it, as {@code decision.approved}
 * @param certainty whether the entry itself is stated or inferred
 * @param span the words that carry it
 * @param fired the words by which the rule knew it, as they stand in the text; empty where the place alone says it
 */
public record Provenance(String rule, Certainty certainty, SourceSpan span, String fired) {
    public Provenance(String rule, Certainty certainty, SourceSpan span) {
        this(rule, certainty, span, "");
    }
}
