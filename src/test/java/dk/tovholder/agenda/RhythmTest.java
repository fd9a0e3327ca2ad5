package dk.tovholder.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class RhythmTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

    private static List<LocalDate> met(String... days) {
        return Arrays.stream(days).map(LocalDate::parse).toList();
    }

    @Test
    void goes_on_every_so_many_weeks() {
        assertThat(Rhythm.next(met("2026-03-02", "2026-02-02", "2026-01-05"), TODAY))
                .contains(LocalDate.of(2026, 3, 30));
    }

    @Test
    void goes_on_with_the_second_tuesday_of_the_month() {
        assertThat(Rhythm.next(met("2026-02-10", "2026-01-13", "2025-12-09", "2025-11-11"), TODAY))
                .contains(LocalDate.of(2026, 3, 10));
    }

    @Test
    void is_none_where_meetings_come_as_they_please_or_are_too_few() {
        assertThat(Rhythm.next(met("2026-03-02", "2026-02-11", "2026-01-05"), TODAY))
                .isEmpty();
        assertThat(Rhythm.next(met("2026-03-02", "2026-02-02"), TODAY)).isEmpty();
        assertThat(Rhythm.next(met("2020-03-02", "2020-02-03", "2020-01-06"), TODAY))
                .isEmpty();
    }
}
