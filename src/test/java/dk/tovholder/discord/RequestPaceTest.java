package dk.tovholder.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RequestPaceTest {
    private static final long MILLISECOND = 1_000_000;

    private final AtomicLong now = new AtomicLong(-17);
    private final AtomicLong waited = new AtomicLong();
    private final RequestPace pace = new RequestPace(now::get, nanos -> {
        now.addAndGet(nanos);
        waited.addAndGet(nanos);
    });

    @Test
    void what_is_asked_for_now_and_then_does_not_wait() throws IOException {
        for (int i = 0; i < 200; i++) {
            now.addAndGet(25 * MILLISECOND);
            pace.begin();
        }

        assertThat(waited).hasValue(0);
    }

    @Test
    void of_a_burst_no_more_than_45_are_begun_in_a_second() throws IOException {
        for (int i = 0; i < 45; i++) {
            pace.begin();
        }
        assertThat(waited).hasValue(0);

        pace.begin();
        assertThat(waited).hasValue(1000 * MILLISECOND);
        for (int i = 0; i < 44; i++) {
            pace.begin();
        }
        assertThat(waited).hasValue(1000 * MILLISECOND);

        pace.begin();
        assertThat(waited).hasValue(2000 * MILLISECOND);
    }
}
