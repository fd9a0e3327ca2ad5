package dk.tovholder.extraction.coming;

import dk.tovholder.extraction.AgendaPoint;
import dk.tovholder.extraction.Reason;
import dk.tovholder.extraction.section.Passage;
import dk.tovholder.extraction.section.SectionKind;
import dk.tovholder.extraction.section.Shape;
import dk.tovholder.extraction.section.Words;
import dk.tovholder.extraction.text.Tokens;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "Næste gang skal vi tale om hjemmesiden og om valget", "Emner til mødet den 8. december: årshjul". */
final class AnnouncedPointRule implements AgendaRule {
    private static final int LONGEST_LEAD = 10;
    private static final int LONGEST_PARTICLES = 4;

    private final Reading reading;
    private final AgendaEntries entries;
    private final NamedMeetings meetings;
    private final DatedLines lines;
    private final Names names;
    private final TopicList cutter;
    private final TopicsBesideDay beside;

    AnnouncedPointRule(Reading reading, AgendaEntries entries, NamedMeetings meetings) {
        this.reading = reading;
        this.entries = entries;
        this.meetings = meetings;
        this.lines = new DatedLines(reading, meetings);
        this.names = new Names(reading);
        this.cutter = new TopicList(reading);
        this.beside = new TopicsBesideDay(reading, meetings, names);
    }

    @Override
    public List<AgendaPoint> propose(Passage passage) {
        boolean heading = passage.shape() == Shape.HEADING && passage.section() == SectionKind.NEXT_AGENDA;
        if (heading || passage.section().isBeforehand() || reading.has("agenda.wished", passage.words())) {
            return List.of();
        }
        Words listed = afterColon(passage);
        if (listed == null) {
            listed = lines.topics(passage);
        }
        if (listed == null) {
            listed = beside.topics(passage);
        }
        Words told = listed == null ? afterVerb(passage) : null;
        if (told != null) {
            return points(passage, told, cutter.told(told));
        }
        return listed == null ? List.of() : points(passage, listed, cutter.of(listed));
    }

    private List<AgendaPoint> points(Passage passage, Words listed, List<Words> topics) {
        LocalDate date = date(passage, new Words(passage.words().start(), listed.start()));
        return topics.stream().map(topic -> point(passage, topic, date)).toList();
    }

    /** @param ofAll when the points come up that do not say so for themselves, as "Cykelstier (april)" does */
    private AgendaPoint point(Passage passage, Words words, @Nullable LocalDate ofAll) {
        DatedTopic bracket = DatedTopic.closedByDay(reading, words);
        LocalDate date = bracket.day() == null ? ofAll : meetings.date(bracket.day());
        return entries.point(passage, reading.plain(words), Reason.PLANNED, date, "agenda.announced");
    }

    private @Nullable LocalDate date(Passage passage, Words lead) {
        if (meetings.isMonthAlone(lead)) {
            return meetings.inMonthAlone(lead);
        }
        boolean someDay = reading.has("agenda.some-day", lead);
        LocalDate told = someDay ? null : meetings.toldBefore(passage);
        boolean month = meetings.isOfMonth(lead) || meetings.isInMonth(lead);
        LocalDate said = told != null && !month && meetings.ownDay(lead) == null ? told : meetings.date(lead);
        boolean open = said != null || month || someDay;
        return open || !isAhead(passage) ? said : meetings.next();
    }

    private @Nullable Words afterColon(Passage passage) {
        Words words = passage.words();
        if (colon(words) < 0) {
            int gap = gap(passage);
            return gap < 0 ? belowColon(passage) : listed(new Words(gap, words.end()));
        }
        int lead = reading.after("agenda.list-lead", words);
        int colon = lead < 0 ? -1 : colon(new Words(lead, words.end()));
        colon = colon < 0 ? colonToNext(words) : colon;
        if (colon >= 0 && reading.has("agenda.duty", new Words(words.start(), colon))) {
            return null;
        }
        if (colon < 0 && meetings.toldBefore(passage) != null) {
            colon = colonOfAddition(words);
        }
        return colon < 0 ? null : listed(new Words(colon + 1, words.end()));
    }

    /** "Næste møde 5/4 kl. 16:" and the points on the line below it. */
    private @Nullable Words belowColon(Passage passage) {
        Words words = passage.words();
        int index = reading.outline().indexOf(passage) - 1;
        Words above =
                index < 0 ? words : reading.outline().passages().get(index).words();
        boolean opens = index >= 0 && reading.tokens().isMark(above.end() - 1, ':');
        boolean points = opens
                && meetings.ownDay(above) != null
                && reading.days(words).isEmpty()
                && !reading.has("agenda.finite", words)
                && !names.are(words);
        return points ? words : null;
    }

    /** "Her skal vi bl.a. have fat i: …", "Foruden hegnet: …", right after the line that tells of the meeting. */
    private int colonOfAddition(Words words) {
        int colon = colon(new Words(words.start(), Math.min(words.end(), words.start() + LONGEST_LEAD)));
        boolean adds = colon > 0 && reading.has("agenda.adds", new Words(words.start(), colon));
        return adds && !names.are(new Words(colon + 1, words.end())) ? colon : -1;
    }

    /** "Til næste styrelsesmøde: …", "Til den 13. marts: …". */
    private int colonToNext(Words words) {
        boolean goal = reading.at("agenda.goal", words.start(), words.end()) > 0;
        int colon = goal ? colon(new Words(words.start(), Math.min(words.end(), words.start() + LONGEST_LEAD))) : -1;
        Words lead = new Words(words.start(), Math.max(words.start(), colon));
        boolean doer = names.isPerson(new Words(colon + 1, colon + 2));
        return meetings.isNext(lead) || meetings.ownDay(lead) != null && !doer ? colon : -1;
    }

    private int colon(Words words) {
        for (int i = words.start(); i < words.end(); i++) {
            if (reading.tokens().isMark(i, ':')) {
                return i;
            }
        }
        return -1;
    }

    /** "Emner     lokalløn, røgfri": the index after the word that calls it a list and the gap, or -1. */
    private int gap(Passage passage) {
        Words words = passage.words();
        int end = reading.at("agenda.list-lead", words.start(), words.end());
        boolean apart = end > 0
                && end < words.end()
                && (reading.tokens().has(end, Tokens.WIDE) || reading.tokens().has(end, Tokens.TAB));
        return apart && meetings.toldBefore(passage) != null ? end : -1;
    }

    /** "Næste gang: tirsdag den 4. juni" lists nothing. */
    private @Nullable Words listed(Words words) {
        return reading.days(reading.clause(words)).isEmpty() ? words : null;
    }

    private @Nullable Words afterVerb(Passage passage) {
        Words words = passage.words();
        int holds = reading.after("agenda.agenda-holds", words);
        int verb = holds >= 0 ? holds : afterTalk(words);
        boolean opens = holds >= 0 || verb >= 0 && reading.has("agenda.opens", new Words(words.start(), verb));
        boolean listed = opens && verb < words.end() && !reading.has("agenda.particle", new Words(verb, verb + 1));
        Words topics = new Words(verb, words.end());
        return listed && isAhead(passage) && !reading.isOnly("event.next", topics) ? topics : null;
    }

    /** After "vi tager da også fat på", where "vi tager" would do. */
    private int afterTalk(Words words) {
        int first = reading.find("agenda.talk-about", words);
        if (first < 0) {
            return -1;
        }
        int end = reading.at("agenda.talk-about", first, words.end());
        Words rest = new Words(first + 1, Math.min(words.end(), end + LONGEST_PARTICLES));
        return Math.max(end, reading.after("agenda.talk-about", rest));
    }

    private boolean isAhead(Passage passage) {
        return meetings.isNext(passage.words())
                || meetings.ownDay(passage.words()) != null
                || passage.section() == SectionKind.NEXT_MEETINGS
                || meetings.toldBefore(passage) != null
                        && (reading.has("agenda.there", passage.words())
                                || reading.has("agenda.adds", passage.words()));
    }
}
