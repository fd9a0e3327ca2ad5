package dk.tovholder.extraction.coming;

import dk.tovholder.extraction.AgendaPoint;
import dk.tovholder.extraction.Reason;
import dk.tovholder.extraction.section.ColumnRole;
import dk.tovholder.extraction.section.Passage;
import dk.tovholder.extraction.section.Row;
import dk.tovholder.extraction.section.Words;
import java.time.LocalDate;
import java.util.List;

/** A table of coming meetings and their points: "13. Sep. | KB-håndbogen". */
final class DatedRowRule implements AgendaRule {
    private final Reading reading;
    private final AgendaEntries entries;
    private final NamedMeetings meetings;
    private final AgendaTables tables;

    DatedRowRule(Reading reading, AgendaEntries entries, NamedMeetings meetings) {
        this.reading = reading;
        this.entries = entries;
        this.meetings = meetings;
        this.tables = new AgendaTables(reading);
    }

    @Override
    public List<AgendaPoint> propose(Passage passage) {
        Row row = passage.row();
        if (row == null || !isPoint(passage) || !tables.isAgenda(passage) || !reading.startsBlock(passage)) {
            return List.of();
        }
        Words dateCell = tables.dateCell(passage);
        LocalDate date = dateCell == null ? null : meetings.date(dateCell);
        String topic = reading.plain(passage.words());
        boolean open = dateCell != null && reading.has("agenda.some-day", dateCell);
        if (date == null && !open || topic.length() < 2 || tables.isFeast(row)) {
            return List.of();
        }
        return List.of(entries.point(passage, topic, Reason.PLANNED, date, "agenda.dated-row"));
    }

    private static boolean isPoint(Passage passage) {
        ColumnRole role = passage.role();
        return role == ColumnRole.TOPIC || role == ColumnRole.POINT || role == ColumnRole.UNKNOWN;
    }
}
