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

    /** The day of this body's meeting that the words name, the next meeting where they name that, else null. */
    @Nullable LocalDate date(Words words) {
        LocalDate own = ownDay(words);
        if (own != null) {
            return own;
        }
        if (reading.has("agenda.next-time", words)) {
            return meetings.next();
        }
        LocalDate month = inMonth(words);
        return month == null ? day(words) : month;
    }

    /** A day on which this body is known to meet, or null. */
    @Nullable LocalDate ownDay(Words words) {
        for (Dated day : reading.days(words)) {
            if (isAhead(day) && meetings.isOwn(day)) {
                return day.date().start();
            }
        }
        return null;
    }

    /** A day ahead that is not known to be something else, or null. */
    private @Nullable LocalDate day(Words words) {
        for (Dated day : reading.days(words)) {
            if (isAhead(day) && !meetings.isOther(day)) {
                return day.date().start();
            }
        }
        return null;
    }

    /** Whether the words name a day, but none of this body's meetings. */
    boolean isForAnotherDay(Words words) {
        return date(words) == null && !reading.days(words).isEmpty();
    }

    /** Whether a list of this body's meetings holds the day. */
    boolean isListed(Dated day) {
        return isAhead(day) && meetings.isListed(day);
    }

    private boolean isAhead(Dated day) {
        LocalDate met = reading.reference();
        return met != null && day.date().start().isAfter(met);
    }

    /** "mødet i november", "sættes på igen i november". */
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
