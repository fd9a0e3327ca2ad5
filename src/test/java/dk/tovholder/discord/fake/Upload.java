package dk.tovholder.discord.fake;

import java.nio.charset.StandardCharsets;

/** A file on somebody's machine. */
public record Upload(String name, byte[] content) {
    public static Upload text(String name, String content) {
        return new Upload(name, content.getBytes(StandardCharsets.UTF_8));
    }
}
