package dk.tovholder.extraction.coming;

import dk.tovholder.extraction.AgendaPoint;
import dk.tovholder.extraction.section.Passage;
import dk.tovholder.extraction.section.SectionKind;
import dk.tovholder.extraction.section.Shape;
import java.util.ArrayList;
import java.util.List;

/** The points that a coming meeting of this body is to take up. The first rule that finds some in a passage has it. */
final class AgendaRules {
    private final Reading reading;
    private final List<AgendaRule> rules;

    AgendaRules(Reading reading, OwnMeetings own) {
        AgendaEntries entries = new AgendaEntries(reading);
        NamedMeetings meetings = new NamedMeetings(reading, own);
        this.reading = reading;
        this.rules = List.of(
                new DatedRowRule(reading, entries, meetings),
                new ListedPointRule(reading, entries, meetings),
                new AnnouncedPointRule(reading, entries, meetings),
                new ComesUpRule(reading, entries, meetings),
                new ProposalRule(reading, entries, meetings),
                new GivenPointRule(reading, entries, meetings),
                new WishedPointRule(reading, entries, meetings),
                new TreatedPointRule(reading, entries, meetings),
                new BarePointRule(reading, entries, meetings));
    }

    List<AgendaPoint> propose() {
        List<AgendaPoint> points = new ArrayList<>();
        if (reading.meeting().body() == null) {
            return points;
        }
        for (Passage passage : reading.outline().passages()) {
            if (isRead(passage)) {
                propose(passage, points);
            }
        }
        return new AgendaRefiner(reading).refine(points);
    }

    private void propose(Passage passage, List<AgendaPoint> points) {
        for (AgendaRule rule : rules) {
            List<AgendaPoint> found = rule.propose(passage);
            if (!found.isEmpty()) {
                points.addAll(found);
                return;
            }
        }
    }

    private static boolean isRead(Passage passage) {
        SectionKind section = passage.section();
        return !section.isSilent()
                && section != SectionKind.EARLIER
                && section != SectionKind.PROPOSAL
                && section != SectionKind.HEADER
                && passage.shape() != Shape.TABLE_ROW
                && passage.shape() != Shape.HEADER;
    }
}
