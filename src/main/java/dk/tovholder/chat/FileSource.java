package dk.tovholder.chat;

import java.io.IOException;
import java.io.InputStream;

/** Opens a file's content, fetching it only then. */
@FunctionalInterface
public interface FileSource {
    InputStream open() throws IOException;
}
