package dk.tovholder.chat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** A file that goes with an answer. */
public final class AnswerFile {
    private final String name;
    private final byte[] content;

    public AnswerFile(String name, byte[] content) {
        this.name = name;
        this.content = content.clone();
    }

    /** With its ending and without a folder. */
    public String name() {
        return name;
    }

    /** In bytes. */
    public int size() {
        return content.length;
    }

    /** Its content, from the beginning at each call. */
    public InputStream open() {
        return new ByteArrayInputStream(content);
    }
}
