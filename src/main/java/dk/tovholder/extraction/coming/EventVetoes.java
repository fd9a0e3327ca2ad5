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
    /** Why the day of an agenda point is no event. */
    static final String AGENDA_ROW = "event.agenda-row";

    private static final int LONGEST_END = 30;
    private static final int LONGEST_CANCEL = 3;

    private final Reading reading;
    private final Set<DateExpression> dues;
    private final AgendaTables tables;
    private final PlannedLines plans;
    private final Names names;

    /** @param dues the expressions that are deadlines of actions */
    EventVetoes(Reading reading, Set<DateExpression> dues) {
        this.reading = reading;
        this.dues = dues;
        this.tables = new AgendaTables(reading);
        this.plans = new PlannedLines(reading);
        this.names = new Names(reading);
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
            return AGENDA_ROW;
        }
        if (isPast(sighting)) {
            return "event.past";
        }
        if (isSignature(sighting, face)) {
            return "event.signature";
        }
        if (isCancelled(sighting)) {
            return "event.cancelled";
        }
        boolean due = dues.contains(sighting.dated().expression());
        if (due && !face.isShared() || face.rule().equals(EventFace.OWN_LIMIT)) {
            return "event.due";
        }
        if (isLoose(sighting, face)) {
            return "event.loose-day";
        }
        return isOnlyPossible(sighting, face) ? "event.possible" : null;
    }

    /** "er flyttet fra 21/1 til 28/1", "mødet den 3. maj flyttes til den 10. maj": the first day is off. */
    private boolean isMovedFrom(Sighting sighting) {
        Words after = sighting.after();
        boolean another = after.end() < sighting.passage().words().end();
        boolean from = reading.has("event.moved", sighting.before()) && reading.letters(after) <= 3;
        return !sighting.dated().isRange() && another && (from || reading.has("event.moved-away", after));
    }

    private static boolean isActionRow(Sighting sighting) {
        Passage passage = sighting.passage();
        boolean day = passage.role() == ColumnRole.DUE || passage.role() == ColumnRole.DATE;
        boolean calendar = passage.role() == ColumnRole.DATE
                && passage.row() != null
                && passage.row().has(ColumnRole.TIME);
        return day && passage.row() != null && passage.row().has(ColumnRole.OWNER) && !calendar;
    }

    /** The days of a table of agenda points are on those points; a row without content is nothing. */
    private boolean isAgendaRow(Sighting sighting) {
        Passage passage = sighting.passage();
        if (passage.row() == null && passage.section() == SectionKind.NEXT_AGENDA) {
            DatedTopic line = DatedTopic.of(reading, passage.words());
            return line.day() != null
                    && !reading.isEmpty(line.topic())
                    && line.day().contains(sighting.dated().expression().from());
        }
        boolean timed = sighting.dated().expression().clock() != null;
        if (passage.row() == null && !timed && plans.isPoint(passage) && !plans.hasTimeBelow(passage)) {
            Words day = DatedTopic.of(reading, passage.words()).day();
            return day != null && day.contains(sighting.dated().expression().from());
        }
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
        Words before = sighting.before();
        boolean looksBack = reading.has("event.past", before) || reading.endsWith("event.past-verb", before);
        return looksBack && !reading.has("event.next", before) && !reading.has("event.expected", before);
    }

    private boolean isCancelled(Sighting sighting) {
        Passage passage = sighting.passage();
        if (reading.has("event.new-day", sighting.before())) {
            return false;
        }
        return reading.has("event.cancelled", cancellable(sighting))
                || reading.endsWith("event.not", sighting.before())
                || reading.has("event.cancelled", sighting.before())
                || sighting.first()
                        && reading.days(passage.words()).size() == 1
                        && reading.holds("event.cancelled", passage)
                || reading.holds("event.holiday", passage) && !reading.holds("event.meeting", passage);
    }

    /** The words after the day; not those that lead up to another: "7/11 (aflyst: 23/10)". */
    private Words cancellable(Sighting sighting) {
        Words after = sighting.after();
        boolean another = after.end() < sighting.passage().words().end();
        return another
                ? reading.clause(new Words(after.start(), Math.max(after.start(), after.end() - LONGEST_CANCEL)))
                : after;
    }

    private boolean isOnlyPossible(Sighting sighting, EventFace face) {
        Words lead = sighting.run().lead();
        if (face.isDeadline()) {
            return reading.has("event.doubt", lead);
        }
        int proposal = reading.find("event.proposal-noun", lead);
        boolean firm = proposal >= 0
                && reading.find("event.possible", lead) == proposal
                && reading.has("event.firm", new Words(proposal, lead.end()));
        return isOneOfTwo(sighting)
                || !firm && reading.has("event.possible", lead)
                || reading.has("event.possible", reading.clause(sighting.run().tail()));
    }

    /** "den 2. eller 9. maj", "den 2. maj eller den 9. maj", "enten fastelavn eller juleaften". */
    private boolean isOneOfTwo(Sighting sighting) {
        int before = sighting.dated().expression().lead() - 1;
        int after = sighting.dated().expression().to();
        boolean last = reading.tokens().is(before, "eller");
        return last && (!reading.tokens().isWord(before - 1) || isDayEndingAt(before, sighting))
                || last && reading.has("event.either", sighting.run().lead())
                || reading.tokens().is(after, "eller")
                        && (reading.tokens().isNumber(after + 1) || isDayBeginningAt(after + 1, sighting));
    }

    private boolean isDayBeginningAt(int token, Sighting sighting) {
        return reading.days(new Words(token, sighting.passage().words().end())).stream()
                .anyMatch(day -> day.expression().lead() == token);
    }

    private boolean isDayEndingAt(int token, Sighting sighting) {
        return reading.days(new Words(sighting.passage().words().start(), token)).stream()
                .anyMatch(day -> day.expression().to() == token);
    }

    /** "Kaj Dam, den 8. marts 2024" under the minutes: when they were signed. */
    private boolean isSignature(Sighting sighting, EventFace face) {
        if (!face.isUnsaid()
                || !sighting.dated().expression().isFullDate()
                || sighting.dated().expression().clock() != null
                || reading.tokens().size() - sighting.passage().words().end() > LONGEST_END) {
            return false;
        }
        return names.are(sighting.before()) && names.are(sighting.after());
    }

    private boolean isOwnMeeting(EventFace face) {
        return face.isMeeting()
                && !face.rule().equals(Signal.BODY)
                && face.body() != null
                && face.body().equals(reading.meeting().body());
    }

    private static boolean isNamed(Sighting sighting) {
        DatePoint point = sighting.dated().expression().start();
        return point instanceof DatePoint.CalendarDay
                || point instanceof DatePoint.FeastDay
                || point instanceof DatePoint.NthOfMonth;
    }

    /** Whether the words say that something is held on the day, not that somebody does something for it. */
    private boolean isHeld(Words lead) {
        return reading.endsWith("event.copula", lead) || reading.has("event.holds", lead) || reading.words(lead) <= 3;
    }

    /** "Ole henter øl på torsdag": a day of the week or a distance is when a task is done, unless a meeting or a time limit says more. */
    private boolean isLoose(Sighting sighting, EventFace face) {
        DatePoint point = sighting.dated().expression().start();
        if (point instanceof DatePoint.EndOf end && end.period() instanceof DatePoint.IsoWeek) {
            return true;
        }
        if (face.isUnsaid() && sighting.dated().expression().modifier() == Modifier.AFTER) {
            return true;
        }
        boolean limit = face.isDeadline() || sighting.dated().expression().modifier() == Modifier.BY;
        boolean held =
                face.isMeeting() && (isOwnMeeting(face) || isHeld(sighting.run().lead()));
        return !isNamed(sighting) && !limit && !held && !face.isGathering();
    }
}
