package dk.tovholder.extraction;

import java.util.List;

/** All that was taken out of one text. Lists are in the order of the text. */
public record Extraction(
        Meeting meeting,
        List<Item> items,
        List<Decision> decisions,
        List<Action> actions,
        List<Event> events,
        List<AgendaPoint> agenda,
        String language,
        List<Notice> notices,
        List<NearMiss> nearMisses) {
    public Extraction {
        items = List.copyOf(items);
        decisions = List.copyOf(decisions);
        actions = List.copyOf(actions);
        events = List.copyOf(events);
        agenda = List.copyOf(agenda);
        notices = List.copyOf(notices);
        nearMisses = List.copyOf(nearMisses);
    }
}
