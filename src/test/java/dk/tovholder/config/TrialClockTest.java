package dk.tovholder.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class TrialClockTest {
    private static final Instant START = Instant.parse("2026-03-02T07:00:00Z");

    private final AtomicLong nanos = new AtomicLong(123_456_789);

    @Test
    void starts_where_it_is_told_to() {
        assertThat(clock(3600).instant()).isEqualTo(START);
    }

    @Test
    void passes_an_hour_in_a_second_at_speed_3600() {
        TrialClock clock = clock(3600);

        nanos.addAndGet(1_500_000_000);

        assertThat(clock.instant()).isEqualTo("2026-03-02T08:30:00Z");
    }

    @Test
    void runs_slower_than_time_below_1() {
        TrialClock clock = clock(0.5);

        nanos.addAndGet(4_000_000_000L);

        assertThat(clock.instant()).isEqualTo("2026-03-02T07:00:02Z");
    }

    @Test
    void tells_the_same_time_in_another_zone() {
        Clock clock = clock(60).withZone(ZoneId.of("Europe/Copenhagen"));

        nanos.addAndGet(60_000_000_000L);

        assertThat(clock.instant()).isEqualTo("2026-03-02T08:00:00Z");
        assertThat(clock.getZone()).isEqualTo(ZoneId.of("Europe/Copenhagen"));
    }

    @Test
    void says_how_much_passes_meanwhile() {
        assertThat(clock(86_400).during(Duration.ofMillis(500))).isEqualTo(Duration.ofHours(12));
    }

    private TrialClock clock(double speed) {
        return new TrialClock(START, speed, ZoneOffset.UTC, nanos::get);
    }
}
