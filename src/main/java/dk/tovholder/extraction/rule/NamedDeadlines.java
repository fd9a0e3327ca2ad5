package dk.tovholder.extraction.rule;

import dk.tovholder.extraction.Certainty;
import dk.tovholder.extraction.Due;
import dk.tovholder.extraction.clause.Sentence;
import dk.tovholder.extraction.language.CueKind;
import dk.tovholder.extraction.language.CueMatch;
import dk.tovholder.extraction.language.WordClass;
import dk.tovholder.extraction.section.Words;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Deadlines that only name what has its day elsewhere: "inden sommerfesten", "til oktobermødet". */
final class NamedDeadlines {
    private static final int LONGEST = 2;
    private static final int MONTHS = 12;
    private static final long SMALL =
            WordClass.PREPOSITION.bit() | WordClass.COORDINATOR.bit() | WordClass.FINITE | WordClass.ADVERB.bit();

    private final Reading reading;
    private final Sentence sentence;
    private final ComingMeetings meetings;
    private final NamedDays namedDays;

    NamedDeadlines(Reading reading, ComingMeetings meetings) {
        this.reading = reading;
        sentence = reading.sentence;
        this.meetings = meetings;
        namedDays = new NamedDays(reading);
    }

    /** The deadline in these words, or null. */
    @Nullable Deadline in(Words words) {
        for (CueMatch match : sentence.cues()) {
            boolean inside = match.start() >= words.start() && match.start() < words.end();
            Deadline deadline = inside ? of(match) : null;
            if (deadline != null) {
                return deadline;
            }
        }
        return null;
    }

    private @Nullable Deadline of(CueMatch match) {
        return switch (match.cue().kind()) {
            case UNTIL -> behind(match);
            case MONTH_MEETING ->
                sentence.is(match.start() - 1, WordClass.LEAD)
                        ? deadline(ofMonth(match), new Words(match.start() - 1, match.end()))
                        : null;
            default -> null;
        };
    }

    private static @Nullable Deadline deadline(@Nullable LocalDate day, Words words) {
        return day == null ? null : new Deadline(new Due(day, false, Certainty.IMPLIED), words, null);
    }

    /** "inden sommerfesten" where "Sommerfesten er lørdag den 15. juni" stands somewhere. */
    private @Nullable Deadline behind(CueMatch until) {
        int from = sentence.skip(until.end(), sentence.end(), WordClass.ARTICLE.bit());
        int end = from;
        while (end < from + LONGEST && sentence.tokens().isWord(end) && !sentence.isAny(end, SMALL)) {
            end++;
        }
        boolean next = sentence.hasCueAt(CueKind.NEXT_MEETING, from);
        return end == from || next ? null : deadline(namedDays.of(end - 1), new Words(until.start(), end));
    }

    /** The body's meeting in the next month of the name that the cue's id ends with. */
    private @Nullable LocalDate ofMonth(CueMatch match) {
        LocalDate today = reading.dates.reference();
        String id = match.cue().id();
        int month = Integer.parseInt(id.substring(id.lastIndexOf('.') + 1));
        if (today == null) {
            return null;
        }
        int ahead = Math.floorMod(month - today.getMonthValue(), MONTHS);
        return meetings.in(today.withDayOfMonth(1).plusMonths(ahead));
    }
}
