package dk.tovholder.extraction.coming;

import dk.tovholder.extraction.AgendaPoint;
import dk.tovholder.extraction.Reason;
import dk.tovholder.extraction.section.ColumnRole;
import dk.tovholder.extraction.section.LabelKind;
import dk.tovholder.extraction.section.Passage;
import dk.tovholder.extraction.section.SectionKind;
import dk.tovholder.extraction.section.Shape;
import dk.tovholder.extraction.section.Words;
import dk.tovholder.extraction.text.Tokens;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "Punkter til næste møde: årsberetning, mødeplan": a list of points. */
final class ListedPointRule implements AgendaRule {
    private static final int FEWEST_OF_SENTENCE = 4;

    private final Reading reading;
    private final AgendaEntries entries;
    private final NamedMeetings meetings;
    private final PointLists lists;
    private final TopicList cutter;

    ListedPointRule(Reading reading, AgendaEntries entries, NamedMeetings meetings) {
        this.reading = reading;
        this.entries = entries;
        this.meetings = meetings;
        this.lists = new PointLists(reading, meetings);
        this.cutter = new TopicList(reading);
    }

    @Override
    public List<AgendaPoint> propose(Passage passage) {
        boolean labelled = passage.label() != null && passage.label().kind() == LabelKind.NEXT_AGENDA;
        if (!labelled && !isListed(passage) || passage.content().isEmpty() || !isWhole(passage)) {
            return List.of();
        }
        DatedTopic line = line(passage);
        LocalDate date = line.day() == null ? date(passage) : meetings.date(line.day());
        return topics(passage, line).stream()
                .map(topic -> entries.point(
                        passage, reading.plain(topic), Reason.PLANNED, date(topic, date), "agenda.listed"))
                .toList();
    }

    /** In "farver, nøgler (juni)" the bracket tells only when the last point comes up. */
    private DatedTopic line(Passage passage) {
        Words words = passage.content();
        DatedTopic line = DatedTopic.of(reading, words);
        boolean closes = line.day() != null && line.topic().start() == words.start();
        DatedTopic undated = new DatedTopic(null, words);
        return closes && topics(passage, undated).size() > 1 ? undated : line;
    }

    private boolean isListed(Passage passage) {
        return (passage.section() == SectionKind.NEXT_AGENDA && !isTold(passage) || lists.isIn(passage))
                && passage.shape() != Shape.HEADING
                && !(passage.shape() == Shape.SENTENCE && isOtherDay(passage))
                && !isDuty(passage.content())
                && (passage.row() == null || !passage.row().has(ColumnRole.DATE))
                && !reading.has("event.past", passage.words());
    }

    /** Only the first sentence of a bullet is the point; the others explain it. */
    private boolean isWhole(Passage passage) {
        return passage.shape() == Shape.SENTENCE || reading.startsBlock(passage);
    }

    /** A sentence among the points that tells when the body meets, reminds of something, or says for itself what comes back. */
    private boolean isTold(Passage passage) {
        Words words = passage.words();
        if (passage.shape() != Shape.SENTENCE || passage.label() != null) {
            return passage.label() != null && passage.label().kind() == LabelKind.REMINDER;
        }
        boolean meets = !reading.days(words).isEmpty()
                && (reading.has("event.next", words) || reading.firstBody(words) != null);
        return meets
                || isRemark(words)
                || isBesideMeeting(passage)
                || reading.has("event.every-member", words)
                || reading.has("agenda.put-off", words)
                || reading.has("agenda.taken-up-again", words);
    }

    /** "Generalforsamling: tirsdag den 24. februar kl. 19": when something else is held. */
    private boolean isOtherDay(Passage passage) {
        Words words = passage.content();
        boolean hour =
                reading.days(words).stream().anyMatch(day -> day.expression().clock() != null);
        return hour && DatedTopic.of(reading, words).day() == null && meetings.ownDay(words) == null;
    }

    /** "Referent: Sanne". */
    private boolean isDuty(Words words) {
        int end = reading.at("agenda.duty", words.start(), words.end());
        return end > words.start() && reading.tokens().isMark(end, ':');
    }

    /** "Formanden takkede for kaffen." */
    private boolean isRemark(Words words) {
        boolean stop = reading.tokens().isMark(words.end() - 1, '.');
        return stop
                && reading.words(words) >= FEWEST_OF_SENTENCE
                && reading.clause(words).end() == words.end();
    }

    /** After "Næste møde: tirsdag den 22. oktober." in the same paragraph. */
    private boolean isBesideMeeting(Passage passage) {
        Passage previous = reading.outline().previous(reading.outline().indexOf(passage));
        return previous != null && previous.label() != null && previous.label().kind() == LabelKind.NEXT_MEETING;
    }

    /** @param ofAll when the points come up that do not say so for themselves, as "Cykelstier (april)" does */
    private @Nullable LocalDate date(Words topic, @Nullable LocalDate ofAll) {
        Words day = DatedTopic.closedByDay(reading, topic).day();
        return day == null ? ofAll : meetings.date(day);
    }

    private List<Words> topics(Passage passage, DatedTopic line) {
        boolean item = passage.label() == null
                && passage.shape() == Shape.LIST_ITEM
                && line.topic().start() == passage.content().start()
                && !isOnlyLine(passage);
        if (item || passage.shape() == Shape.TABLE_CELL) {
            Words several = afterLead(line.topic());
            if (several != null) {
                return cutter.of(several);
            }
            Words topic = cutter.one(line.topic());
            return topic.isEmpty() ? List.of() : List.of(topic);
        }
        return cutter.of(afterCall(line.topic()));
    }

    /** The one line below "Næste møde 9. april:", without a bullet: it names all the points. */
    private boolean isOnlyLine(Passage passage) {
        List<Passage> passages = reading.outline().passages();
        int index = reading.outline().indexOf(passage);
        boolean plain = reading.tokens().has(passage.words().start(), Tokens.NEWLINE);
        return plain && !isItem(passages, index - 1) && !isItem(passages, index + 1);
    }

    private static boolean isItem(List<Passage> passages, int index) {
        return index >= 0 && index < passages.size() && passages.get(index).shape() == Shape.LIST_ITEM;
    }

    /** "Følgende punkter sættes på kommende møder: årshjul": what stands after the words that call it a list. */
    private Words afterCall(Words topic) {
        int colon = topic.start();
        while (colon < topic.end() && !reading.tokens().isMark(colon, ':')) {
            colon++;
        }
        boolean calls = colon + 1 < topic.end()
                && reading.after("agenda.list-lead", new Words(topic.start(), colon)) > 0
                && reading.has("event.next", new Words(topic.start(), colon));
        return calls ? new Words(colon + 1, topic.end()) : topic;
    }

    /** "- Emner: altaner, husorden": what stands after the word and its colon; else null. */
    private @Nullable Words afterLead(Words topic) {
        int colon = reading.at("agenda.list-lead", topic.start(), topic.end());
        boolean leads = colon > 0 && colon < topic.end() && reading.tokens().isMark(colon, ':');
        return leads ? new Words(colon + 1, topic.end()) : null;
    }

    private @Nullable LocalDate date(Passage passage) {
        LocalDate beside = passage.label() == null ? null : dateBeside(passage);
        return beside == null ? dateAbove(passage) : beside;
    }

    /** "Næste møde: 28. januar. Dagsorden: budget": the day in the sentence before. */
    private @Nullable LocalDate dateBeside(Passage passage) {
        Passage previous = reading.outline().previous(reading.outline().indexOf(passage));
        return previous != null && reading.has("event.next-word", previous.words())
                ? meetings.ownDay(previous.words())
                : null;
    }

    private @Nullable LocalDate dateAbove(Passage passage) {
        Words label = passage.label() == null ? null : passage.label().words();
        Words lead = passage.place().leadIn() != null
                ? passage.place().leadIn()
                : passage.place().topic();
        Words title =
                passage.place().point() == null ? null : passage.place().point().title();
        Words heading = reading.headings().above(passage);
        for (Words words : new Words[] {label, lead, heading, title}) {
            if (words != null && meetings.date(words) != null) {
                return meetings.date(words);
            }
            if (words != null && reading.has("agenda.some-day", words)) {
                return null;
            }
        }
        LocalDate above = lists.meetingAbove(passage);
        return above == null ? meetings.next() : above;
    }
}
