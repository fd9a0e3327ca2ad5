package dk.tovholder.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDaysTest {
    private final WorkingDays days =
            new WorkingDays(Set.of(MonthDay.of(6, 5), MonthDay.of(12, 24), MonthDay.of(12, 31)));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-01", "2026-04-02", "2026-04-03", "2026-04-05", "2026-04-06", "2026-05-14", "2026-05-24",
                "2026-05-25", "2026-06-05", "2026-12-24", "2026-12-25", "2026-12-26", "2026-12-31", "2026-03-07",
                "2026-03-08", "2023-05-05"
            })
    void a_holiday_and_a_weekend_is_a_day_off(LocalDate day) {
        assertThat(days.isWorkingDay(day)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-03-09", "2026-04-01", "2026-04-07", "2026-05-01", "2026-05-15", "2024-04-26", "2026-12-23"
            })
    void the_other_days_are_working_days(LocalDate day) {
        assertThat(days.isWorkingDay(day)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2026-04-06, 2026-04-01", "2026-03-08, 2026-03-06", "2026-03-06, 2026-03-06", "2027-01-03, 2026-12-30"})
    void a_day_off_is_put_forward_to_the_last_working_day(LocalDate day, LocalDate expected) {
        assertThat(days.onOrBefore(day)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2026-04-02, 2026-04-07", "2026-03-07, 2026-03-09", "2026-03-06, 2026-03-06"})
    void or_put_off_to_the_next(LocalDate day, LocalDate expected) {
        assertThat(days.onOrAfter(day)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-12, 2, 2026-03-10",
        "2026-03-09, 2, 2026-03-05",
        "2026-04-07, 2, 2026-03-31",
        "2026-03-08, 1, 2026-03-06"
    })
    void working_days_are_counted_backwards(LocalDate day, int count, LocalDate expected) {
        assertThat(days.before(day, count)).isEqualTo(expected);
    }

    @Test
    void days_off_besides_holidays_are_a_setting() {
        assertThat(new WorkingDays(Set.of()).isWorkingDay(LocalDate.parse("2026-12-24")))
                .isTrue();
    }
}
