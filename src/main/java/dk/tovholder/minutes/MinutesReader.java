package dk.tovholder.minutes;

import dk.tovholder.extraction.Extraction;
import dk.tovholder.extraction.ExtractionContext;

/** Takes out of a text what a secretary would note. Slow, so never called within a transaction. */
public interface MinutesReader {
    /** Never throws on account of the text. */
    Extraction read(String text, ExtractionContext context);

    /** Names the rules and the words it reads by: another where any of them are other ones. At most 32 characters. */
    String version();
}
