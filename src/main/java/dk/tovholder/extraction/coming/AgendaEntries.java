package dk.tovholder.extraction.coming;

import dk.tovholder.extraction.AgendaPoint;
import dk.tovholder.extraction.Certainty;
import dk.tovholder.extraction.Grain;
import dk.tovholder.extraction.Provenance;
import dk.tovholder.extraction.Reason;
import dk.tovholder.extraction.section.Passage;
import dk.tovholder.extraction.section.Words;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Makes agenda points, and finds the meeting that they are for. */
final class AgendaEntries {
    private final Reading reading;
    private final OwnMeetings meetings;

    AgendaEntries(Reading reading, OwnMeetings meetings) {
        this.reading = reading;
        this.meetings = meetings;
    }

    AgendaPoint point(Passage passage, String topic, Reason reason, @Nullable LocalDate date, String rule) {
        Certainty certainty =
                date == null || !reading.days(passage.words()).isEmpty() ? Certainty.STATED : Certainty.IMPLIED;
        return new AgendaPoint(
                passage.item(),
                reading.meeting().body(),
                date,
                topic,
                reason,
                passage.words().text(reading.tokens()),
                new Provenance(rule, certainty, passage.words().span(reading.tokens())));
    }

    /** The day that the words name, the next meeting where they name that, else null. */
    @Nullable LocalDate date(Words words) {
        for (Dated day : reading.days(words)) {
            LocalDate met = reading.reference();
            if (met != null && day.date().start().isAfter(met)) {
                return day.date().start();
            }
        }
        if (reading.has("agenda.next-time", words)) {
            return meetings.next();
        }
        return reading.has("agenda.that-meeting", words) ? inMonth(words) : null;
    }

    /** "mødet i november". */
    private @Nullable LocalDate inMonth(Words words) {
        for (Dated dated : reading.datesIn(words)) {
            if (dated.date().grain() == Grain.MONTH) {
                return meetings.in(YearMonth.from(dated.date().start()));
            }
        }
        return null;
    }

    @Nullable LocalDate nextMeeting() {
        return meetings.next();
    }
}
