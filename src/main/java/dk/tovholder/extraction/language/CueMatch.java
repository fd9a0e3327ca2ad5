package dk.tovholder.extraction.language;

/**
 * A cue found in a text.
 *
 * @param start first token
 * @param end after the last
 */
public record CueMatch(Cue cue, int start, int end) {}
