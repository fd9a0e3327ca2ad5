package dk.tovholder.extraction.section;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table, without the header row.
 *
 * @param table from 0, in the order of the text
 * @param index of the row in its table, from 0
 */
public record Row(int table, int index, Words words, List<Cell> cells) {
    public Row {
        cells = List.copyOf(cells);
    }

    /** The words of the first filled cell with this role, or null. */
    public @Nullable Words words(ColumnRole role) {
        for (Cell cell : cells) {
            if (cell.role() == role && !cell.words().isEmpty()) {
                return cell.words();
            }
        }
        return null;
    }

    /** Whether the table has such a column, filled here or not. */
    public boolean has(ColumnRole role) {
        for (Cell cell : cells) {
            if (cell.role() == role) {
                return true;
            }
        }
        return false;
    }
}
