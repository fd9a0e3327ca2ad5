package dk.tovholder.console;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Where the user's lines come from. */
interface LineSource extends AutoCloseable {
    /** Waits for the next line; null at the end of the input. */
    @Nullable String next(String prompt) throws IOException;

    @Override
    void close() throws IOException;
}
