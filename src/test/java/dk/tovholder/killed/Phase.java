package dk.tovholder.killed;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A moment at which much is due at once.
 *
 * @param due when, by the bot's clock
 * @param told all that is to be said then
 */
record Phase(Instant due, Set<Told> told) {
    private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");
    private static final LocalTime REMINDER_TIME = LocalTime.of(8, 30);

    static final Instant START = Instant.parse("2026-03-02T09:00:00Z");

    /** The days on which tasks are due: the first working days after the start. */
    static final List<LocalDate> DAYS = List.of(
            LocalDate.parse("2026-03-03"),
            LocalDate.parse("2026-03-04"),
            LocalDate.parse("2026-03-05"),
            LocalDate.parse("2026-03-06"),
            LocalDate.parse("2026-03-09"));

    /** Each task is given out at the start, is due on its day, and is late a week after that. */
    static List<Phase> all(int people, int tasks) {
        List<Phase> phases = new ArrayList<>();
        phases.add(new Phase(START, told(people, tasks, null, Told.Why.GIVEN)));
        for (LocalDate day : DAYS) {
            phases.add(new Phase(morning(day), told(people, tasks, day, Told.Why.SAME_DAY)));
        }
        for (LocalDate day : DAYS) {
            phases.add(new Phase(morning(day.plusDays(7)), told(people, tasks, day, Told.Why.LATE)));
        }
        return Collections.unmodifiableList(phases);
    }

    static LocalDate day(int task, int people) {
        return DAYS.get(task / people % DAYS.size());
    }

    private static Set<Told> told(int people, int tasks, @Nullable LocalDate day, Told.Why why) {
        return IntStream.range(0, tasks)
                .filter(task -> day == null || day(task, people).equals(day))
                .mapToObj(task -> new Told(task % people, task, why))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Instant morning(LocalDate day) {
        return day.atTime(REMINDER_TIME).atZone(ZONE).toInstant();
    }
}
