package dk.tovholder.cli;

import dk.tovholder.extraction.Extraction;

/** How what was taken out of minutes is written. */
interface ExtractionFormat {
    /** Of files that are written in it. */
    String extension();

    String one(String source, Extraction extraction);

    /** Stands before the first of several. */
    default String before() {
        return "";
    }

    /** Stands between two. */
    default String between() {
        return "";
    }

    /** Stands after the last of several. */
    default String after() {
        return "";
    }
}
