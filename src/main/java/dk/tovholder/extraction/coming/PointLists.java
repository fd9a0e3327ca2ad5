package dk.tovholder.extraction.coming;

import dk.tovholder.extraction.section.LabelKind;
import dk.tovholder.extraction.section.Passage;
import dk.tovholder.extraction.section.SectionKind;
import dk.tovholder.extraction.section.Shape;
import dk.tovholder.extraction.section.Words;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells lists of points for a coming meeting from other lists. */
final class PointLists {
    private static final int LONGEST_LIST = 12;
    private static final int LONGEST_POINT = 8;
    private static final int LONGEST_LEAD = 4;

    private final Reading reading;
    private final NamedMeetings meetings;
    private final Names names;
    private final LastAnswer forMeeting = new LastAnswer(this::isForMeeting);
    private final LastAnswer ledIn = new LastAnswer(this::isLedIn);

    PointLists(Reading reading, NamedMeetings meetings) {
        this.reading = reading;
        this.meetings = meetings;
        this.names = new Names(reading);
    }

    /** Whether the passage stands in such a list. */
    boolean isIn(Passage passage) {
        boolean item = passage.shape() == Shape.LIST_ITEM;
        if (!item && passage.shape() != Shape.SENTENCE) {
            return false;
        }
        boolean below = forMeeting.of(reading.headings().above(passage));
        if (!item) {
            return below && !reading.has("agenda.finite", passage.words());
        }
        return below || ledIn.of(passage.place().leadIn()) || isPoint(passage) && meetingAbove(passage) != null;
    }

    /** "Til dagsordenen er allerede meldt ind:", "På næste møde skal vi se på:" above a list. */
    private boolean isLedIn(Words lead) {
        if (reading.has("event.ahead-of", lead)) {
            return false;
        }
        boolean list = reading.has("agenda.leads-list", lead) || reading.has("agenda.list-lead", lead);
        boolean talk = reading.has("agenda.talk-about", lead) && reading.has("agenda.opens", lead);
        boolean dated = meetings.date(lead) != null || meetings.isNamed(lead);
        return list && (reading.has("agenda.brought-in", lead) || dated) || talk && dated;
    }

    /** "Til efterårsmødet 9. november" above a list. */
    private boolean isForMeeting(Words heading) {
        return reading.has("agenda.heading-to", heading) && meetings.meeting(heading) != null;
    }

    /** A few words that name a thing: no sentence, no day, nothing to remember. */
    private boolean isPoint(Passage passage) {
        Words words = passage.words();
        return passage.label() == null
                && !names.isPerson(new Words(words.start(), words.start() + 1))
                && reading.words(words) <= LONGEST_POINT
                && reading.datesIn(words).isEmpty()
                && !reading.has("event.every-member", words)
                && !reading.has("agenda.finite", words);
    }

    /** The day of the line "Næste møde: 21/2, samme sted" that a list stands right below, or null. */
    @Nullable LocalDate meetingAbove(Passage passage) {
        List<Passage> passages = reading.outline().passages();
        int index = reading.outline().indexOf(passage);
        for (int i = index - 1; i >= Math.max(0, index - LONGEST_LIST); i--) {
            Passage above = passages.get(i);
            if (above.shape() != Shape.LIST_ITEM || !reading.days(above.words()).isEmpty()) {
                boolean lead = i > 0 && reading.days(above.words()).isEmpty() && isLead(above.words());
                above = lead ? passages.get(i - 1) : above;
                return isNextMeeting(above) ? meetings.ownDay(above.words()) : null;
            }
        }
        return null;
    }

    /** "Punkter:", "Faste punkter samt:" between the day and the list. */
    private boolean isLead(Words words) {
        return reading.words(words) <= LONGEST_LEAD
                && !reading.has("agenda.duty", words)
                && (reading.has("agenda.list-lead", words) || reading.has("agenda.adds", words));
    }

    private boolean isNextMeeting(Passage passage) {
        return passage.section() == SectionKind.NEXT_MEETINGS
                || passage.label() != null && passage.label().kind() == LabelKind.NEXT_MEETING
                || reading.has("event.next", passage.words())
                || reading.has("event.next-word", passage.words());
    }
}
