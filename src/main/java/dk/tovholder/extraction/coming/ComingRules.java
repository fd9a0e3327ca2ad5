package dk.tovholder.extraction.coming;

import dk.tovholder.extraction.AgendaPoint;
import dk.tovholder.extraction.Event;
import dk.tovholder.extraction.NearMiss;
import dk.tovholder.extraction.date.DateExpression;
import dk.tovholder.extraction.date.Directions;
import dk.tovholder.extraction.language.GroupsInText;
import dk.tovholder.extraction.language.WordGroups;
import dk.tovholder.extraction.section.Bodies;
import dk.tovholder.extraction.section.Outline;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What is to come: coming dates, and the points for coming meetings. */
public final class ComingRules {
    private final Directions directions;
    private final Bodies bodies;
    private final WordGroups groups;

    /** @param groups the file {@code events.yaml} */
    public ComingRules(Directions directions, Bodies bodies, WordGroups groups) {
        this.directions = directions;
        this.bodies = bodies;
        this.groups = groups;
    }

    /** What they found. */
    public record Found(List<Event> events, List<AgendaPoint> agenda, List<NearMiss> nearMisses) {}

    /** @param dues the dates that are deadlines of actions: no events of their own */
    public Found find(Outline outline, Set<DateExpression> dues) {
        List<Dated> dates = new DatedReader(outline.reference(), directions).read(outline, outline.dates());
        GroupsInText here = groups.in(outline.tokens());
        Reading reading =
                new Reading(outline, dates, bodies, here, new PassageGroups(here), new HeadingsAbove(outline));
        List<NearMiss> nearMisses = new ArrayList<>();
        List<Dated> planned = new ArrayList<>();
        List<SightedEvent> sighted = new EventRules(reading, dues).propose(nearMisses, planned);
        List<Event> events = new EventRefiner(reading).refine(sighted);
        OwnMeetings meetings =
                new OwnMeetings(sighted, planned, outline.meeting().body());
        return new Found(events, new AgendaRules(reading, meetings).propose(), nearMisses);
    }
}
