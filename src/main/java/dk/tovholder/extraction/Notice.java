package dk.tovholder.extraction;

/**
 * An oddity met while reading. Text never makes the extractor throw.
 *
 * @param code as {@code meeting.no-date}
 * @param line from 1; 0 where it concerns the whole text
 */
public record Notice(String code, int line, String detail) {}
