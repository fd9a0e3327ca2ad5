package dk.tovholder.extraction.section;

/**
 * A cell of a table.
 *
 * @param column from 0
 * @param words empty where the cell is
 */
public record Cell(int column, ColumnRole role, Words words) {}
