package dk.tovholder.reminder;

import dk.tovholder.minutes.ActionView;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How a guild's follow-ups stand on a day.
 *
 * @param bodies the numbers of each body, by its name; the empty one is of no body
 * @param weeks all together, over the last weeks, the oldest first
 */
record Overview(LocalDate day, Map<String, WeekFigures> bodies, List<WeekFigures> weeks) {
    static final int WEEKS = 8;

    Overview {
        bodies = new TreeMap<>(bodies);
        weeks = List.copyOf(weeks);
    }

    static Overview of(List<ActionView> counted, LocalDate day, ZoneId zone) {
        Map<String, List<ActionView>> byBody = new TreeMap<>();
        counted.forEach(action ->
                byBody.computeIfAbsent(name(action), name -> new ArrayList<>()).add(action));
        Map<String, WeekFigures> bodies = new TreeMap<>();
        byBody.forEach((body, some) -> {
            WeekFigures figures = WeekFigures.of(some, day, day, zone);
            if (!figures.isEmpty()) {
                bodies.put(body, figures);
            }
        });
        List<WeekFigures> weeks = new ArrayList<>();
        for (int back = WEEKS - 1; back >= 0; back--) {
            weeks.add(WeekFigures.of(counted, day.minusWeeks(back), day, zone));
        }
        return new Overview(day, bodies, weeks);
    }

    /** Whether there is anything open. */
    boolean isWorthSaying() {
        return weeks.get(weeks.size() - 1).open() > 0;
    }

    private static String name(ActionView action) {
        String body = action.source().body();
        return body == null ? "" : body;
    }
}
