package dk.tovholder.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tovholder.minutes.ActionState;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Deadlines of a year, lived through in three zones on machines in others, against tables written by hand. */
class YearOfRemindersTest {
    private static final TimeZone OWN = TimeZone.getDefault();
    private static final List<String> ZONES = List.of("Europe/Copenhagen", "Atlantic/Faroe", "America/New_York");
    /** When it is 08:30 somewhere, and the minute before. */
    private static final List<LocalTime> MOMENTS = Stream.of(
                    "06:29", "06:30", "07:29", "07:30", "08:29", "08:30", "12:29", "12:30", "13:29", "13:30")
            .map(LocalTime::parse)
            .toList();

    /** How long before the first and after the last reminder nothing else may come. */
    private static final int MARGIN = 10;

    @RegisterExtension
    final ReminderBench bench = new ReminderBench("2025-12-01T12:00:00Z");

    /** A line of a table. */
    private record Line(LocalDate deadline, LocalDate day, List<String> times) {
        static Line of(String text) {
            List<String> cells = Stream.of(text.split("\\|")).map(String::strip).toList();
            return new Line(
                    LocalDate.parse(cells.get(0)), LocalDate.parse(cells.get(1)), cells.subList(2, cells.size()));
        }

        LocalDate end() {
            return day.isAfter(deadline) ? day : deadline;
        }
    }

    @AfterEach
    void be_at_home() {
        TimeZone.setDefault(OWN);
    }

    @ParameterizedTest
    @CsvSource({
        "year-2026, Europe/Copenhagen, UTC",
        "year-2026, Atlantic/Faroe, Pacific/Kiritimati",
        "year-2026, America/New_York, America/Los_Angeles",
        "leap-day-2028, Europe/Copenhagen, Asia/Kolkata",
        "leap-day-2028, Atlantic/Faroe, America/Los_Angeles",
        "leap-day-2028, America/New_York, Pacific/Kiritimati",
        "year-end-2028, Europe/Copenhagen, Pacific/Kiritimati",
        "year-end-2028, Atlantic/Faroe, UTC",
        "year-end-2028, America/New_York, Asia/Kolkata",
    })
    void everybody_is_reminded_on_the_right_days_at_half_past_eight(String name, String zone, String machine)
            throws IOException {
        TimeZone.setDefault(TimeZone.getTimeZone(machine));
        List<Line> table = table(name);
        bench.set(ReminderBench.GUILD, "08:30", zone, null);

        assertThat(live(table))
                .containsExactlyInAnyOrderElementsOf(table.stream()
                        .map(line ->
                                line.day() + " " + line.times().get(ZONES.indexOf(zone)) + " for " + line.deadline())
                        .toList());
    }

    /** All that is sent, as day and time in UTC and which deadline it is of. Each is done the day after it is last told of. */
    private List<String> live(List<Line> table) {
        Map<LocalDate, LocalDate> ends = new TreeMap<>();
        table.forEach(
                line -> ends.merge(line.deadline(), line.end(), (one, other) -> one.isAfter(other) ? one : other));
        List<LocalDate> deadlines = List.copyOf(ends.keySet());
        LocalDate first =
                table.stream().map(Line::day).min(LocalDate::compareTo).orElseThrow();
        LocalDate last = ends.values().stream().max(LocalDate::compareTo).orElseThrow();

        bench.moveTo(first.minusDays(MARGIN) + "T12:00:00Z");
        deadlines.forEach(deadline -> bench.store(action(deadlines, deadline)));
        bench.run();
        List<String> sent = new ArrayList<>();
        for (LocalDate day :
                first.minusDays(MARGIN - 1).datesUntil(last.plusDays(MARGIN)).toList()) {
            ends.forEach((deadline, end) -> {
                if (end.plusDays(1).equals(day)) {
                    bench.store(action(deadlines, deadline).in(ActionState.DONE));
                }
            });
            MOMENTS.forEach(time -> sent.addAll(sentAt(day, time, deadlines)));
        }
        return sent;
    }

    private List<String> sentAt(LocalDate day, LocalTime time, List<LocalDate> deadlines) {
        return bench.runAt(day.atTime(time).toInstant(ZoneOffset.UTC).toString()).stream()
                .filter(message -> !message.startsWith(TestAction.POSTER))
                .map(message -> message.substring("chat:p".length(), message.indexOf(": ")))
                .map(owner -> day + " " + time + " for " + deadlines.get(Integer.parseInt(owner)))
                .toList();
    }

    /** One for each deadline, each with an owner of its own, so that no two are one message. */
    private static TestAction action(List<LocalDate> deadlines, LocalDate deadline) {
        int number = deadlines.indexOf(deadline);
        return TestAction.called(number + 1L, "Opgave " + number)
                .ownedBy("P" + number)
                .due(deadline.toString());
    }

    private static List<Line> table(String name) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(YearOfRemindersTest.class.getResourceAsStream("/reminder/" + name + ".txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Line::of)
                    .toList();
        }
    }
}
