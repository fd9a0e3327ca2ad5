package dk.tovholder.extraction.coming;

import dk.tovholder.extraction.Grain;
import dk.tovholder.extraction.section.Body;
import dk.tovholder.extraction.section.Passage;
import dk.tovholder.extraction.section.Shape;
import dk.tovholder.extraction.section.Words;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Which of this body's coming meetings words name: by its day, as the next one, or by its month. */
final class NamedMeetings {
    /** What names the meeting of each month, from January. */
    private static final List<String> OF_MONTHS = IntStream.rangeClosed(1, 12)
            .mapToObj(month -> "agenda.month-" + month)
            .toList();

    private static final int FAR = 4;
    private static final String MEETING = "mødet";

    private final Reading reading;
    private final OwnMeetings meetings;
    private final MeetingBodies bodies;

    NamedMeetings(Reading reading, OwnMeetings meetings) {
        this.reading = reading;
        this.meetings = meetings;
        this.bodies = new MeetingBodies(reading);
    }

    @Nullable LocalDate next() {
        return meetings.next();
    }

    /** The day of the meeting that the words name, the next meeting where they name that, else null. */
    @Nullable LocalDate date(Words words) {
        LocalDate known = meeting(words);
        return known == null && !isNext(words) ? day(words) : known;
    }

    /** The same, but never a day of which nothing says that this body meets. */
    @Nullable LocalDate meeting(Words words) {
        LocalDate own = ownDay(words);
        if (own != null) {
            return own;
        }
        if (isNext(words)) {
            return meetings.next();
        }
        LocalDate met = reading.reference();
        if (met != null && reading.has("agenda.new-year", words)) {
            return meetings.first(met.getYear() + 1);
        }
        YearMonth month = month(words);
        return month == null ? null : meetings.in(month);
    }

    /** The same for a passage, which may mean the meeting that the sentence before tells of: "Hegnet skal på dér." */
    @Nullable LocalDate meeting(Passage passage) {
        LocalDate said = meeting(passage.words());
        boolean there = said == null && reading.has("agenda.that-time", passage.words());
        return there ? toldBefore(passage) : said;
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

    /** The day of this body's meeting that the sentence before tells of, or null. */
    @Nullable LocalDate toldBefore(Passage passage) {
        List<Passage> passages = reading.outline().passages();
        int index = reading.outline().indexOf(passage) - 1;
        if (index >= 0
                && passages.get(index).shape() == Shape.HEADING
                && ownDay(passages.get(index).words()) == null) {
            index--;
        }
        if (index < 0) {
            return null;
        }
        LocalDate own = ownDay(passages.get(index).words());
        boolean another = own != null
                && reading.at(
                                "event.thereafter",
                                passages.get(index).words().start(),
                                passages.get(index).words().end())
                        > 0;
        LocalDate before = another && index > 0 ? ownDay(passages.get(index - 1).words()) : null;
        if (before != null) {
            return before;
        }
        return own == null && isNext(passages.get(index).words()) ? meetings.next() : own;
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

    /** Whether the words name a day other than "i dag", but none of this body's meetings. */
    boolean isForAnotherDay(Words words) {
        return date(words) == null
                && reading.days(words).stream()
                        .anyMatch(day -> !day.date().start().equals(reading.reference()));
    }

    /** Whether a list of this body's meetings holds the day. */
    boolean isListed(Dated day) {
        return isAhead(day) && meetings.isListed(day);
    }

    private boolean isAhead(Dated day) {
        LocalDate met = reading.reference();
        return met != null && day.date().start().isAfter(met);
    }

    /** Whether the words name a meeting, whenever it is: "på næste møde", "på junimødet", "til mødet i juni". */
    boolean isNamed(Words words) {
        return isNext(words) || monthOfMeeting(words) > 0 || isInMonth(words);
    }

    /** Whether they name the meeting of a month: "på junimødet". */
    boolean isOfMonth(Words words) {
        return monthOfMeeting(words) > 0;
    }

    /** "til mødet i juni"; not "til mødet i Byrådet". */
    boolean isInMonth(Words words) {
        int after = reading.after("agenda.that-meeting", words);
        return after >= 0 && reading.has("agenda.some-month", new Words(after, Math.min(words.end(), after + 1)));
    }

    /** "næste møde", "på vores næste ordinære styrelsesmøde"; not "næste møde i Byrådet". */
    boolean isNext(Words words) {
        int phrase = reading.find("agenda.next-time", words);
        if (phrase >= 0 && !isOfOthers(reading.at("agenda.next-time", phrase, words.end()))) {
            return true;
        }
        int word = reading.find("agenda.next-word", words);
        while (word >= 0) {
            int end = reading.at("agenda.next-word", word, words.end());
            if (isFollowedByOwn(end, Math.min(words.end(), end + FAR))) {
                return true;
            }
            word = reading.find("agenda.next-word", new Words(end, words.end()));
        }
        return false;
    }

    private boolean isFollowedByOwn(int from, int to) {
        for (int i = from; i < to; i++) {
            Body body = reading.bodies().endingAt(reading.tokens(), i);
            if (body != null) {
                return !bodies.isForeign(new Words(from, i + 1)) && (body.byMeeting() || isOwnName(body));
            }
            int meeting = reading.at("agenda.meeting-word", i, to);
            if (meeting >= 0) {
                return !isOfOthers(meeting) && !bodies.isOthers(i);
            }
            if (!reading.tokens().isWord(i)) {
                return false;
            }
        }
        return false;
    }

    private boolean isOwnName(Body body) {
        return reading.fullName(body).equals(reading.meeting().body());
    }

    /** "… i Byrådet". */
    private boolean isOfOthers(int after) {
        Words place = new Words(after, Math.min(reading.tokens().size(), after + FAR));
        return reading.at("event.in", after, place.end()) > 0 && isForeignAt(place);
    }

    private boolean isForeignAt(Words place) {
        Body body = reading.firstBody(place);
        return body != null && !body.generic() && !isOwnName(body);
    }

    /** "på marts-mødet", "mødet i november", "sættes på igen i november". */
    private @Nullable YearMonth month(Words words) {
        int named = monthOfMeeting(words);
        LocalDate met = reading.reference();
        if (named > 0 && met != null) {
            return next(named, met);
        }
        for (Dated dated : reading.datesIn(words)) {
            if (dated.date().grain() == Grain.MONTH) {
                return YearMonth.from(dated.date().start());
            }
        }
        return null;
    }

    /** Whether the words name but a month: "Maj:", "Til oktober:". */
    boolean isMonthAlone(Words words) {
        return monthAlone(words) > 0;
    }

    /** This body's meeting in the month that alone they name, or null. */
    @Nullable LocalDate inMonthAlone(Words words) {
        int named = monthAlone(words);
        LocalDate met = reading.reference();
        return named == 0 || met == null ? null : meetings.in(next(named, met));
    }

    private int monthAlone(Words words) {
        int at = reading.at("agenda.goal", words.start(), words.end());
        int word = Math.max(at, words.start());
        boolean alone = word < words.end()
                && reading.tokens().isWord(word)
                && reading.letters(new Words(word + 1, words.end())) == 0;
        for (int i = 0; alone && i < OF_MONTHS.size(); i++) {
            if (reading.groups().hasWord(OF_MONTHS.get(i), reading.tokens().lower(word) + MEETING)) {
                return i + 1;
            }
        }
        return 0;
    }

    private static YearMonth next(int month, LocalDate met) {
        YearMonth there = YearMonth.of(met.getYear(), month);
        return there.isBefore(YearMonth.from(met)) ? there.plusYears(1) : there;
    }

    private int monthOfMeeting(Words words) {
        for (int i = 0; i < OF_MONTHS.size(); i++) {
            if (reading.has(OF_MONTHS.get(i), words)) {
                return i + 1;
            }
        }
        return 0;
    }
}
