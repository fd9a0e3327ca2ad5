package dk.tovholder.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LadderTest {
    private final Ladder ladder = new Ladder(
            new WorkingDays(Set.of(MonthDay.of(6, 5), MonthDay.of(12, 24), MonthDay.of(12, 31))),
            new LeadTimes(7, 2, 7));

    @Test
    void a_week_before_then_two_working_days_then_the_same_morning() {
        assertThat(ladder.before(day("2026-03-12")))
                .containsExactly(
                        entry(Rung.WEEK_BEFORE, day("2026-03-05")),
                        entry(Rung.DAYS_BEFORE, day("2026-03-10")),
                        entry(Rung.SAME_DAY, day("2026-03-12")));
    }

    @Test
    void a_week_before_on_a_day_off_is_the_working_day_before_that() {
        assertThat(ladder.before(day("2026-04-13"))).containsEntry(Rung.WEEK_BEFORE, day("2026-04-01"));
    }

    @Test
    void a_deadline_on_a_day_off_is_announced_on_the_last_working_day() {
        assertThat(ladder.before(day("2026-03-08")))
                .containsExactly(
                        entry(Rung.WEEK_BEFORE, day("2026-02-27")),
                        entry(Rung.DAYS_BEFORE, day("2026-03-05")),
                        entry(Rung.SAME_DAY, day("2026-03-06")));
    }

    @Test
    void rungs_that_easter_pushes_onto_one_day_are_one() {
        assertThat(ladder.before(day("2026-04-07")))
                .containsExactly(entry(Rung.DAYS_BEFORE, day("2026-03-31")), entry(Rung.SAME_DAY, day("2026-04-07")));
    }

    @Test
    void late_comes_every_week_and_not_on_a_day_off() {
        assertThat(ladder.late(day("2026-03-12"), 1)).isEqualTo("2026-03-19");
        assertThat(ladder.late(day("2026-03-12"), 3)).isEqualTo("2026-04-07");
        assertThat(ladder.late(day("2026-03-12"), 4)).isEqualTo("2026-04-09");
    }

    @Test
    void rounds_are_counted_from_the_deadline() {
        assertThat(ladder.roundsUntil(day("2026-03-12"), day("2026-03-01"))).isZero();
        assertThat(ladder.roundsUntil(day("2026-03-12"), day("2026-03-18"))).isZero();
        assertThat(ladder.roundsUntil(day("2026-03-12"), day("2026-03-26"))).isEqualTo(2);
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
