package dk.tovholder.extraction.coming;

import dk.tovholder.extraction.date.DateExpression;
import dk.tovholder.extraction.date.DatePoint;
import dk.tovholder.extraction.date.Modifier;
import dk.tovholder.extraction.section.ColumnRole;
import dk.tovholder.extraction.section.Passage;
import dk.tovholder.extraction.section.SectionKind;
import dk.tovholder.extraction.section.Words;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What keeps a day from being an event. */
final class EventVetoes {
    private final Reading reading;
    private final Set<DateExpression> dues;
    private final AgendaTables tables;

    /** @param dues the expressions that are deadlines of actions */
    EventVetoes(Reading reading, Set<DateExpression> dues) {
        this.reading = reading;
        this.dues = dues;
        this.tables = new AgendaTables(reading);
    }

    /** What stops it, or null. */
    @Nullable String stops(Sighting sighting, EventFace face) {
        SectionKind section = sighting.passage().section();
        if (section.isSilent() || section == SectionKind.EARLIER || section == SectionKind.PROPOSAL) {
            return "event.section";
        }
        if (isActionRow(sighting) && !face.isShared()) {
            return "event.due";
        }
        if (isMovedFrom(sighting)) {
            return "event.moved";
        }
        if (isAgendaRow(sighting)) {
            return "event.agenda-row";
        }
        if (isPast(sighting)) {
            return "event.past";
        }
        if (isCancelled(sighting)) {
            return "event.cancelled";
        }
        if (dues.contains(sighting.dated().expression()) && !face.isShared()) {
            return "event.due";
        }
        if (isLoose(sighting, face)) {
            return "event.loose-day";
        }
        return isOnlyPossible(sighting, face) ? "event.possible" : null;
    }

    /** "er flyttet fra 21/1 til 28/1": the first day is off. */
    private boolean isMovedFrom(Sighting sighting) {
        Words after = sighting.after();
        return !sighting.dated().isRange()
                && reading.has("event.moved", sighting.before())
                && after.end() < sighting.passage().words().end()
                && reading.letters(after) <= 3;
    }

    private static boolean isActionRow(Sighting sighting) {
        Passage passage = sighting.passage();
        boolean day = passage.role() == ColumnRole.DUE || passage.role() == ColumnRole.DATE;
        return day && passage.row() != null && passage.row().has(ColumnRole.OWNER);
    }

    /** The days of a table of agenda points are on those points; a row without content is nothing. */
    private boolean isAgendaRow(Sighting sighting) {
        Passage passage = sighting.passage();
        if (passage.role() != ColumnRole.DATE || passage.row() == null) {
            return false;
        }
        boolean empty = reading.letters(sighting.after()) == 0;
        return empty || tables.isAgenda(passage) && !tables.isFeast(passage.row());
    }

    private boolean isPast(Sighting sighting) {
        LocalDate met = reading.reference();
        if (met == null || !sighting.dated().date().start().isAfter(met)) {
            return true;
        }
        return reading.has("event.past", sighting.before()) && !reading.has("event.next", sighting.before());
    }

    private boolean isCancelled(Sighting sighting) {
        Words near = sighting.passage().words();
        return reading.has("event.cancelled", sighting.after())
                || reading.has("event.cancelled", sighting.before())
                || sighting.first() && reading.days(near).size() == 1 && reading.has("event.cancelled", near)
                || reading.has("event.holiday", near) && !reading.has("event.meeting", near);
    }

    private boolean isOnlyPossible(Sighting sighting, EventFace face) {
        Words soFar =
                new Words(sighting.passage().words().start(), sighting.before().end());
        boolean hedged = reading.has("event.possible", reading.isJoint(sighting.before()) ? soFar : sighting.before());
        return !face.isDeadline() && (hedged || reading.has("event.possible", reading.clause(sighting.after())));
    }

    /** "Ole henter øl på torsdag": a day of the week or a distance is when a task is done, unless a meeting or a time limit says more. */
    private boolean isLoose(Sighting sighting, EventFace face) {
        DatePoint point = sighting.dated().expression().start();
        boolean named = point instanceof DatePoint.CalendarDay
                || point instanceof DatePoint.FeastDay
                || point instanceof DatePoint.NthOfMonth;
        if (point instanceof DatePoint.EndOf end && end.period() instanceof DatePoint.IsoWeek) {
            return true;
        }
        boolean limit = face.isDeadline() || sighting.dated().expression().modifier() == Modifier.BY;
        return !named && !limit && !face.isMeeting();
    }
}
