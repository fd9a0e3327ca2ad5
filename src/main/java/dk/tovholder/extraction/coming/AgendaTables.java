package dk.tovholder.extraction.coming;

import dk.tovholder.extraction.section.ColumnRole;
import dk.tovholder.extraction.section.Passage;
import dk.tovholder.extraction.section.Row;
import dk.tovholder.extraction.section.SectionKind;
import dk.tovholder.extraction.section.Words;
import org.jspecify.annotations.Nullable;

/** Tells a table of coming meetings' points from a calendar. */
final class AgendaTables {
    private static final int FAR_ABOVE = 40;

    private final Reading reading;

    AgendaTables(Reading reading) {
        this.reading = reading;
    }

    /** Whether the passage is a cell of a table whose rows are meetings and what they are to take up. */
    boolean isAgenda(Passage passage) {
        Row row = passage.row();
        if (row == null || !row.has(ColumnRole.DATE) || row.has(ColumnRole.OWNER) || row.has(ColumnRole.TASK)) {
            return false;
        }
        return passage.section() == SectionKind.NEXT_AGENDA
                || isTitled(passage)
                || says(reading.headings().aboveTable(row));
    }

    /** The date cell of the row; where that is empty, of the nearest row above that has one. */
    @Nullable Words dateCell(Passage passage) {
        Row row = passage.row();
        int index = reading.outline().indexOf(passage);
        for (int i = index; row != null && i >= Math.max(0, index - FAR_ABOVE); i--) {
            Row above = reading.outline().passages().get(i).row();
            if (above == null || above.table() != row.table()) {
                return null;
            }
            Words date = above.words(ColumnRole.DATE);
            if (date != null) {
                return date;
            }
        }
        return null;
    }

    /** Whether the row says nothing but a day off. */
    boolean isFeast(Row row) {
        return row.cells().stream()
                .filter(cell -> cell.role() != ColumnRole.DATE)
                .anyMatch(cell -> cell.words().size() <= 2 && reading.has("event.feast", cell.words()));
    }

    private boolean isTitled(Passage passage) {
        Words lead = passage.place().leadIn();
        Words topic = passage.place().topic();
        Words title =
                passage.place().point() == null ? null : passage.place().point().title();
        return says(lead) || says(topic) || says(title);
    }

    private boolean says(@Nullable Words words) {
        return words != null && (reading.has("agenda.table", words) || reading.isComingMeetings(words));
    }
}
