package dk.tovholder.extraction.section;

/**
 * A label at the start of a passage: "Aktion:", "Ansvarlig:", "Næste møde:".
 *
 * @param words the label with its colon
 */
public record Label(LabelKind kind, Words words) {}
