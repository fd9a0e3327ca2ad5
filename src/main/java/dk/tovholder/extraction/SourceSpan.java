package dk.tovholder.extraction;

/**
 * Where an entry stands in the text as it was given.
 *
 * @param start offset of the first character (UTF-16 units)
 * @param end offset after the last character
 * @param line line of the first character, from 1
 */
public record SourceSpan(int start, int end, int line) {}
