package dk.tovholder.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tovholder.minutes.GuildSettings;
import dk.tovholder.support.MovableClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuildTimesTest {
    @ParameterizedTest
    @CsvSource({
        "2026-03-27, 08:30, Europe/Copenhagen, 2026-03-27T07:30:00Z",
        "2026-03-30, 08:30, Europe/Copenhagen, 2026-03-30T06:30:00Z",
        "2026-10-26, 08:30, Europe/Copenhagen, 2026-10-26T07:30:00Z",
        "2028-02-29, 08:30, Europe/Copenhagen, 2028-02-29T07:30:00Z",
        "2026-12-31, 23:59, Pacific/Auckland, 2026-12-31T10:59:00Z"
    })
    void wall_time_is_the_guilds(LocalDate date, String time, String zone, Instant expected) {
        assertThat(instant(date, time, zone)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-29, 02:30, 2026-03-29T01:30:00Z", "2026-10-25, 02:30, 2026-10-25T00:30:00Z"})
    void a_time_that_is_skipped_comes_as_much_later_and_one_that_comes_twice_the_first_time(
            LocalDate date, String time, Instant expected) {
        assertThat(instant(date, time, "Europe/Copenhagen")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"Europe/Copenhagen, 2026-03-05T11:15:00Z", "America/New_York, 2026-03-05T17:15:00Z"})
    void a_time_of_its_own_wins_over_the_reminder_time(String zone, Instant expected) {
        LocalDate date = LocalDate.parse("2026-03-05");
        Promise promise = new Promise("chat:lene", Rung.GIVEN, 0, null, date, LocalTime.parse("12:15"));

        assertThat(times("08:30", zone).instantOf("chat:1", promise)).isEqualTo(expected);
    }

    private static Instant instant(LocalDate date, String reminderTime, String zone) {
        return times(reminderTime, zone)
                .instantOf("chat:1", new Promise("chat:lene", Rung.SAME_DAY, 0, date, date, null));
    }

    private static GuildTimes times(String reminderTime, String zone) {
        GuildSettings settings = new GuildSettings(null, null, reminderTime, zone, "da");
        return new GuildTimes(
                guild -> settings, user -> Wishes.NONE, new MovableClock(Instant.parse("2026-03-02T12:00:00Z")));
    }
}
