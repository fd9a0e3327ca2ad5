/**
 * Normalised text with offsets kept, tokens and sentences.
 *
 * <p>{@code SourceText.of(original)} normalises; {@code Tokens.of(text)} (or one {@code Tokens} kept and {@code read} again)
 * cuts it; {@code new Sentences(abbreviations).end(tokens, from, limit)} gives the end of the sentence that begins at a
 * token. Entries carry {@code text.span(tokens.start(a), tokens.end(b))} and {@code text.quote(…)}.
 */
@NullMarked
package dk.tovholder.extraction.text;

import org.jspecify.annotations.NullMarked;
