package dk.tovholder.reminder;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The numbers of a guild, by the channels where they may stand. What is under closed points, or waits for a yes, is in none. */
@Component
final class Overviews {
    private final OpenActions actions;
    private final Places places;
    private final GuildTimes times;

    Overviews(OpenActions actions, Places places, GuildTimes times) {
        this.actions = actions;
        this.places = places;
        this.times = times;
    }

    /** As it stands today; without channels of which nothing is open. */
    Map<String, Overview> of(String guild) {
        LocalDate today = times.now(guild).toLocalDate();
        LocalDate first = today.minusWeeks(Overview.WEEKS);
        Map<String, String> asked = new HashMap<>();
        Map<String, Overview> overviews = actions.since(guild, first).stream()
                .filter(action -> !action.closed() && (action.approved() || !action.held()))
                .collect(Collectors.groupingBy(
                        action -> asked.computeIfAbsent(action.source().channel(), source -> places.of(guild, source)),
                        TreeMap::new,
                        Collectors.collectingAndThen(
                                Collectors.toList(),
                                of -> Overview.of(of, today, times.now(guild).getZone()))));
        overviews.values().removeIf(overview -> !overview.isWorthSaying());
        return overviews;
    }
}
