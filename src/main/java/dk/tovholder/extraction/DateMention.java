package dk.tovholder.extraction;

/**
 * A date or time expression in a text.
 *
 * @param text the words, white space folded
 * @param value ISO date, date-time, interval {@code A/B} (both days included), month {@code 2026-05} or week {@code 2026-W34}
 */
public record DateMention(SourceSpan span, String text, String value, Grain grain, Certainty certainty) {}
