package dk.tovholder.extraction;

import java.io.IOException;
import java.io.InputStream;

/** Opens the files of a language folder by name, as {@code cues.yaml}. */
@FunctionalInterface
public interface LanguageSource {
    /** @throws IOException where there is no such file or it cannot be read */
    InputStream open(String name) throws IOException;
}
