package dk.tovholder.config;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder {@code bot-config}: each file of it replaces the one built into the jar. */
public final class ConfigFiles {
    /** Where the files of the language are that minutes are in, whatever language is spoken with their readers. */
    public static final String OF_MINUTES = "da/";

    private static final String BUILT_IN = "/bot-config/";

    private final Path folder;

    public ConfigFiles(Path folder) {
        this.folder = folder;
    }

    /** Opens a file by its name below the folder, as {@code da/cues.yaml}. */
    public InputStream open(String name) throws IOException {
        Path own = folder.resolve(name);
        return Files.isRegularFile(own) ? Files.newInputStream(own) : builtIn(name);
    }

    /** Where a file is read from, for whoever has to mend it. */
    public String describe(String name) {
        Path own = folder.resolve(name);
        return Files.isRegularFile(own) ? own.toString() : "bot-config/" + name + " (built in)";
    }

    static InputStream builtIn(String name) throws IOException {
        InputStream builtIn = ConfigFiles.class.getResourceAsStream(BUILT_IN + name);
        if (builtIn == null) {
            throw new FileNotFoundException(name);
        }
        return builtIn;
    }
}
