package dk.tovholder.minutes;

import dk.tovholder.extraction.Extraction;
import dk.tovholder.extraction.ExtractionContext;

/** Takes out of a text what a secretary would note. Slow, so never called within a transaction. */
@FunctionalInterface
public interface MinutesReader {
    /** Never throws on account of the text. */
    Extraction read(String text, ExtractionContext context);
}
