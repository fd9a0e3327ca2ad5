package dk.tovholder.extraction.coming;

import dk.tovholder.extraction.AgendaPoint;
import dk.tovholder.extraction.Reason;
import dk.tovholder.extraction.section.ColumnRole;
import dk.tovholder.extraction.section.LabelKind;
import dk.tovholder.extraction.section.Passage;
import dk.tovholder.extraction.section.SectionKind;
import dk.tovholder.extraction.section.Shape;
import dk.tovholder.extraction.section.Words;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "Punkter til næste møde: årsberetning, mødeplan": a list of points. */
final class ListedPointRule implements AgendaRule {
    private final Reading reading;
    private final AgendaEntries entries;

    ListedPointRule(Reading reading, AgendaEntries entries) {
        this.reading = reading;
        this.entries = entries;
    }

    @Override
    public List<AgendaPoint> propose(Passage passage) {
        boolean labelled = passage.label() != null && passage.label().kind() == LabelKind.NEXT_AGENDA;
        boolean listed = (passage.section() == SectionKind.NEXT_AGENDA
                        || isLedIn(passage)
                        || passage.shape() == Shape.LIST_ITEM
                                && isForMeeting(reading.headings().above(passage)))
                && passage.shape() != Shape.HEADING
                && (passage.row() == null || !passage.row().has(ColumnRole.DATE))
                && !reading.has("event.past", passage.words());
        if (!labelled && !listed || passage.content().isEmpty() || !isWhole(passage)) {
            return List.of();
        }
        LocalDate date = date(passage);
        return topics(passage).stream()
                .map(topic -> entries.point(passage, topic, Reason.PLANNED, date, "agenda.listed"))
                .toList();
    }

    /** Only the first sentence of a bullet is the point; the others explain it. */
    private boolean isWhole(Passage passage) {
        return passage.shape() == Shape.SENTENCE || reading.startsBlock(passage);
    }

    /** "Til dagsordenen er allerede meldt ind:" above a list. */
    private boolean isLedIn(Passage passage) {
        Words lead = passage.place().leadIn();
        return passage.shape() == Shape.LIST_ITEM
                && lead != null
                && reading.has("agenda.leads-list", lead)
                && (reading.has("agenda.brought-in", lead) || entries.date(lead) != null);
    }

    /** "Til efterårsmødet 9. november" above a list. */
    private boolean isForMeeting(@Nullable Words heading) {
        return heading != null && reading.has("agenda.heading-to", heading) && entries.ownDay(heading) != null;
    }

    private List<String> topics(Passage passage) {
        if (passage.label() == null && passage.shape() == Shape.LIST_ITEM || passage.shape() == Shape.TABLE_CELL) {
            String topic = reading.plain(passage.content());
            return topic.length() < 2 || reading.isOnly("agenda.no-topic", passage.content())
                    ? List.of()
                    : List.of(topic);
        }
        return new TopicList(reading).of(passage.content());
    }

    private @Nullable LocalDate date(Passage passage) {
        Words label = passage.label() == null ? null : passage.label().words();
        Words lead = passage.place().leadIn() != null
                ? passage.place().leadIn()
                : passage.place().topic();
        Words title =
                passage.place().point() == null ? null : passage.place().point().title();
        Words heading = reading.headings().above(passage);
        for (Words words : new Words[] {label, lead, heading, title}) {
            if (words != null && entries.date(words) != null) {
                return entries.date(words);
            }
            if (words != null && reading.has("agenda.some-day", words)) {
                return null;
            }
        }
        return entries.nextMeeting();
    }
}
