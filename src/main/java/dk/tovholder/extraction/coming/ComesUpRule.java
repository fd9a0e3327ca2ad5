package dk.tovholder.extraction.coming;

import dk.tovholder.extraction.AgendaPoint;
import dk.tovholder.extraction.Grain;
import dk.tovholder.extraction.Reason;
import dk.tovholder.extraction.section.Body;
import dk.tovholder.extraction.section.Passage;
import dk.tovholder.extraction.section.Row;
import dk.tovholder.extraction.section.SectionKind;
import dk.tovholder.extraction.section.Shape;
import dk.tovholder.extraction.section.Words;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "Punktet udsættes", "tages op igen den 26. marts", "Budgettet behandles på mødet den 3. maj". */
final class ComesUpRule implements AgendaRule {
    private static final int LONGEST_OBJECT = 4;

    private final Reading reading;
    private final AgendaEntries entries;
    private final NamedMeetings meetings;
    private final Topics topics;
    private final Names names;

    ComesUpRule(Reading reading, AgendaEntries entries, NamedMeetings meetings) {
        this.reading = reading;
        this.entries = entries;
        this.meetings = meetings;
        this.topics = new Topics(reading);
        this.names = new Names(reading);
    }

    @Override
    public List<AgendaPoint> propose(Passage passage) {
        Words words = passage.content();
        boolean heading = passage.shape() == Shape.HEADING && passage.section() == SectionKind.NEXT_AGENDA;
        if (heading || reading.has("agenda.looks-back", words) || reading.has("agenda.not", words)) {
            return List.of();
        }
        boolean written = passage.section().isBeforehand();
        int again = written || isSchedule(words) ? -1 : reading.find("agenda.taken-up-again", words);
        int handled = reading.find("agenda.handled", words);
        int putOff = written ? -1 : reading.find("agenda.put-off", words);
        if (putOff >= 0 && !(Math.max(again, handled) >= 0 && isRelative(words, putOff))) {
            return putOff(passage, words, putOff);
        }
        if (again >= 0) {
            int left = reading.find("agenda.unfinished", new Words(words.start(), again));
            return again(passage, words, again, left < 0 ? again : left);
        }
        return handled < 0 || passage.section() == SectionKind.PROPOSAL ? List.of() : setDown(passage, words, handled);
    }

    /** "1. behandling 1/10, 2. behandling 8/10" */
    private boolean isSchedule(Words words) {
        return reading.days(words).size() > 1 && reading.has("agenda.first-reading", words);
    }

    private List<AgendaPoint> putOff(Passage passage, Words words, int cue) {
        Words subject = topics.left(passage, cue);
        boolean elsewhere = meetings.isForAnotherDay(words);
        boolean thing = reading.has("event.gathering", subject)
                || reading.at("event.meeting", subject.start(), subject.end()) > 0
                || reading.has(
                        "agenda.no-point", new Words(subject.start(), Math.min(words.end(), cue + LONGEST_OBJECT)));
        boolean back = meetings.isNamed(words) || meetings.ownDay(words) != null;
        boolean theirs = reading.tokens().is(cue - 1, "har") || reading.tokens().is(cue - 1, "havde");
        boolean year =
                !back && isForAnotherYear(new Words(cue, words.end())) && !reading.has("agenda.points-back", subject);
        if (elsewhere || year || thing && !back || isWished(words, cue) || theirs && !back) {
            return List.of();
        }
        LocalDate date = meetings.date(words);
        Row row = passage.row();
        LocalDate day = date == null && row != null ? meetings.meeting(row.words()) : date;
        return point(passage, cue, "agenda.put-off", Reason.POSTPONED, day);
    }

    /** "Bestyrelsen vedtog at udskyde rampen til 2028": the thing itself is put off, not the talk of it. */
    private boolean isForAnotherYear(Words words) {
        return reading.datesIn(words).stream().anyMatch(dated -> dated.date().grain() == Grain.YEAR);
    }

    /** @param told where the words begin that tell it of the topic: "blev ikke færdig, så den tages op igen" */
    private List<AgendaPoint> again(Passage passage, Words words, int cue, int told) {
        LocalDate there = meetings.meeting(passage);
        LocalDate said = there == null ? meetings.date(words) : there;
        LocalDate date = said == null && isRightBelow(passage) ? meetings.toldBefore(passage) : said;
        boolean open = reading.has("agenda.again", words) || reading.has("agenda.some-day", words);
        if (date == null && !open && !meetings.isNamed(words)
                || meetings.isForAnotherDay(words)
                || isWished(words, cue)
                || isGuest(passage, cue)
                || isOthers(words, cue)) {
            return List.of();
        }
        String group = told < cue ? "agenda.unfinished" : "agenda.taken-up-again";
        return point(passage, told, group, Reason.RESUBMITTED, date);
    }

    /** "Byrådet tager endelig stilling den 29. oktober": another body right before the words. */
    private boolean isOthers(Words words, int cue) {
        Words near = new Words(Math.max(words.start(), cue - LONGEST_OBJECT), cue);
        Body body = reading.lastBody(near);
        boolean subject = body != null
                && body.words().end() >= cue - 1
                && !reading.has(
                        "event.in",
                        new Words(body.words().start() - 1, body.words().start()));
        return subject
                && body != null
                && !body.generic()
                && !reading.fullName(body).equals(reading.meeting().body());
    }

    /** "Kaj kommer på næste møde": he attends. */
    private boolean isGuest(Passage passage, int cue) {
        Words subject = topics.left(passage, cue);
        return !subject.isEmpty() && names.isPerson(subject);
    }

    /** "Valget, som vi ikke nåede, tages på næste møde". */
    private boolean isRelative(Words words, int cue) {
        for (int i = cue; i > words.start(); i--) {
            if (reading.tokens().isMark(i - 1, ',')) {
                return reading.at("agenda.relative", i, words.end()) > 0;
            }
        }
        return false;
    }

    /** "Næste møde: 14. januar. Hegnet tages op igen." */
    private boolean isRightBelow(Passage passage) {
        return !reading.has("agenda.some-day", passage.words()) && !reading.has("agenda.again-when", passage.words());
    }

    /** "Materialet drøftes i Hovedudvalget den 1. december", where the Hovedudvalg is who met. */
    private List<AgendaPoint> setDown(Passage passage, Words words, int cue) {
        LocalDate date = meetings.meeting(passage);
        if (isHeadedElsewhere(words, cue) || isDoneBefore(words)) {
            return List.of();
        }
        boolean otherDay = !reading.days(words).isEmpty() && meetings.ownDay(passage.words()) == null;
        if (otherDay || isWished(words, cue)) {
            return List.of();
        }
        boolean whole = !reading.tokens().isMark(words.end() - 1, ':');
        if (date == null
                && whole
                && passage.section() == SectionKind.NEXT_MEETINGS
                && meetings.toldBefore(passage) != null) {
            String told = reading.plain(passage.content());
            return List.of(
                    entries.point(passage, told, Reason.PLANNED, meetings.toldBefore(passage), "agenda.set-down"));
        }
        if (date == null && !meetings.isNamed(passage.words()) && !isForUsSomeDay(words, cue)) {
            return List.of();
        }
        return point(passage, cue, "agenda.handled", Reason.PLANNED, date);
    }

    /** "Kataloget gennemgås af Ali inden næste møde": a task, and no point of that meeting. */
    private boolean isDoneBefore(Words words) {
        int ahead = reading.after("event.ahead-of", words);
        return ahead >= 0 && meetings.isNext(new Words(ahead, Math.min(words.end(), ahead + LONGEST_OBJECT)));
    }

    /** "Status præsenteres for udvalget i løbet af 2025". */
    private boolean isForUsSomeDay(Words words, int cue) {
        int after = reading.at("agenda.handled", cue, words.end());
        Words goal = new Words(after, Math.min(words.end(), after + LONGEST_OBJECT));
        Body body = reading.has("event.in", goal) ? reading.firstBody(goal) : null;
        boolean ours =
                body != null && reading.fullName(body).equals(reading.meeting().body());
        Words when = ours && body != null ? new Words(body.words().end(), words.end()) : goal;
        return ours
                && (reading.has("agenda.some-time", when)
                        || !reading.datesIn(when).isEmpty());
    }

    private List<AgendaPoint> point(Passage passage, int cue, String group, Reason reason, @Nullable LocalDate date) {
        int after = reading.at(group, cue, passage.words().end());
        String topic = topics.of(passage, cue, after);
        return topic.length() < 2 ? List.of() : List.of(entries.point(passage, topic, reason, date, rule(reason)));
    }

    private static String rule(Reason reason) {
        return reason == Reason.PLANNED ? "agenda.set-down" : "agenda.comes-back";
    }

    /** "Rikke skal på barsel i maj": where it goes must stand right there, "skal på junimødet". */
    private boolean isHeadedElsewhere(Words words, int cue) {
        int after = reading.at("agenda.heads-for", cue, words.end());
        if (after < 0) {
            return false;
        }
        Words goal = new Words(after, Math.min(words.end(), after + LONGEST_OBJECT));
        return !meetings.isNamed(goal) && meetings.ownDay(goal) == null && !reading.has("agenda.that-time", words);
    }

    /** "Bo foreslog at tage det op på næste møde". */
    private boolean isWished(Words words, int cue) {
        int from = cue;
        while (from > words.start()
                && !reading.tokens().isMark(from - 1, ',')
                && !reading.isDash(from - 1)
                && !reading.tokens().is(from - 1, "og")) {
            from--;
        }
        return reading.has("agenda.wished", new Words(from, Math.min(words.end(), cue + LONGEST_OBJECT)));
    }
}
