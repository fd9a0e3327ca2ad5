package dk.tovholder.extraction.section;

import java.util.List;

/**
 * A table.
 *
 * @param roles of its columns
 * @param rows without the header
 * @param end line after its last
 */
record Table(List<ColumnRole> roles, List<Row> rows, int end) {
    boolean has(ColumnRole role) {
        return roles.contains(role);
    }

    /** Whether its rows are points of the agenda with what was said of them. */
    boolean holdsPoints() {
        boolean titles = has(ColumnRole.POINT) || has(ColumnRole.TOPIC) && !has(ColumnRole.DATE);
        boolean bodies = has(ColumnRole.MINUTES) || has(ColumnRole.DECISION);
        return titles && (bodies || has(ColumnRole.POINT)) && !(has(ColumnRole.TASK) && !bodies);
    }
}
