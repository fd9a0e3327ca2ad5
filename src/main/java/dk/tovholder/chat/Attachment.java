package dk.tovholder.chat;

/**
 * A file that came with a message or a command.
 *
 * @param size in bytes, as the platform says
 */
public record Attachment(String name, long size, FileSource source) {}
