package dk.tovholder.extraction.section;

/** What a passage is part of. */
public enum Shape {
    /** A line of the head of the minutes: who met, when, where, who was there. */
    HEADER,
    /** The title of a point, or a heading of any kind. */
    HEADING,
    /** A sentence of a paragraph. */
    SENTENCE,
    /** A sentence of a bulleted, lettered or numbered list item, or of a short line in a list without bullets. */
    LIST_ITEM,
    /** A whole table row; its cells follow as passages of their own. */
    TABLE_ROW,
    /** A sentence of a table cell. */
    TABLE_CELL
}
