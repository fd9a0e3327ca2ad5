package dk.tovholder.extraction.rule;

import dk.tovholder.extraction.date.DateExpression;
import dk.tovholder.extraction.date.Direction;
import dk.tovholder.extraction.date.ResolvedDate;
import dk.tovholder.extraction.language.CueKind;
import dk.tovholder.extraction.language.CueMatch;
import dk.tovholder.extraction.section.LabelKind;
import dk.tovholder.extraction.section.Passage;
import dk.tovholder.extraction.section.SectionKind;
import dk.tovholder.extraction.section.Shape;
import dk.tovholder.extraction.section.Words;
import java.time.LocalDate;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The days on which the body meets after this meeting, as far as the minutes give them. */
final class ComingMeetings {
    private final TreeSet<LocalDate> days = new TreeSet<>();
    private final Reading reading;

    ComingMeetings(Reading reading) {
        this.reading = reading;
        for (int i = 0; i < reading.outline.passages().size(); i++) {
            read(i);
        }
    }

    private void read(int index) {
        Passage passage = reading.outline.passages().get(index);
        boolean list = passage.section() == SectionKind.NEXT_MEETINGS || hasLabel(passage);
        if (passage.shape() == Shape.TABLE_ROW || !list && !mentionsNextMeeting(index)) {
            return;
        }
        for (DateExpression date : reading.dates.in(passage.words())) {
            add(date);
        }
    }

    private static boolean hasLabel(Passage passage) {
        return passage.label() != null && passage.label().kind() == LabelKind.NEXT_MEETING;
    }

    /** "Næste møde er tirsdag d. 3. december" in running text. */
    private boolean mentionsNextMeeting(int index) {
        Passage passage = reading.outline.passages().get(index);
        if (reading.dates.in(passage.words()).isEmpty()) {
            return false;
        }
        Words content = passage.content();
        if (content.isEmpty()) {
            return false;
        }
        for (CueMatch match : reading.sentence.cuesAt(content)) {
            if (match.cue().kind() == CueKind.NEXT_MEETING) {
                return true;
            }
        }
        return false;
    }

    private void add(DateExpression date) {
        ResolvedDate day = date.isDay() ? reading.dates.resolve(date, Direction.FUTURE) : null;
        LocalDate today = reading.dates.reference();
        if (day != null && today != null && day.start().isAfter(today)) {
            days.add(day.start());
        }
    }

    /** The first after this meeting, or null. */
    @Nullable LocalDate next() {
        return days.isEmpty() ? null : days.first();
    }

    /** The first in this month, or null. */
    @Nullable LocalDate in(LocalDate firstOfMonth) {
        LocalDate day = days.ceiling(firstOfMonth);
        return day == null || day.isAfter(firstOfMonth.plusMonths(1).minusDays(1)) ? null : day;
    }
}
