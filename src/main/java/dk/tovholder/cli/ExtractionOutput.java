package dk.tovholder.cli;

import dk.tovholder.extraction.Extraction;
import java.io.IOException;

/** Where the extractions of a run go. */
interface ExtractionOutput extends AutoCloseable {
    void write(String file, Extraction extraction) throws IOException;

    /** One more file is done, whether it could be read or not. */
    default void step() {}

    @Override
    void close();
}
