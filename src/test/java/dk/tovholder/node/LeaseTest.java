package dk.tovholder.node;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LeaseTest {
    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 5);
    private final Book book = new Book();
    private final Lease first = new Lease(book, nanos::get);
    private final Lease second = new Lease(book, nanos::get);

    @AfterEach
    void end() {
        first.close();
        second.close();
    }

    private void pass(int seconds) {
        nanos.addAndGet(Duration.ofSeconds(seconds).toNanos());
    }

    @Test
    void the_first_takes_it_and_the_second_stands_by() {
        first.renew();
        second.renew();

        assertThat(first.isOurs()).isTrue();
        assertThat(first.taken()).isDone();
        assertThat(second.isOurs()).isFalse();
        assertThat(second.taken()).isNotDone();
    }

    @Test
    void it_is_kept_by_renewing_it() {
        first.renew();
        for (int i = 0; i < 20; i++) {
            pass(3);
            first.renew();
            second.renew();
        }

        assertThat(first.isOurs()).isTrue();
        assertThat(second.taken()).isNotDone();
    }

    @Test
    void another_takes_over_from_one_that_fell_silent_but_not_before_that_one_has_given_up() {
        first.renew();
        pass(11);
        second.renew();
        assertThat(first.isOurs()).isFalse();
        assertThat(second.isOurs()).isFalse();

        pass(5);
        second.renew();

        assertThat(second.isOurs()).isTrue();
    }

    @Test
    void who_slept_has_lost_it_for_good_even_where_nobody_took_it() {
        first.renew();
        pass(60);
        first.renew();

        assertThat(first.lost()).isDone();
        assertThat(first.isOurs()).isFalse();
        second.renew();
        assertThat(second.isOurs()).isTrue();
    }

    @Test
    void a_store_that_cannot_be_reached_is_a_reason_to_give_up_only_after_a_while() {
        first.renew();
        book.away = true;
        pass(6);
        first.renew();
        first.watch();
        assertThat(first.lost()).isNotDone();

        pass(5);
        first.watch();

        assertThat(first.lost()).isDone();
    }

    @Test
    void who_ends_in_order_leaves_it_to_the_next_at_once() {
        first.renew();
        first.close();
        second.renew();

        assertThat(second.isOurs()).isTrue();
    }

    /** The store's clock goes as the processes' does. */
    private final class Book implements LeaseBook {
        private @Nullable String holder;
        private long until;
        private boolean away;

        @Override
        public boolean take(String node, Duration length) {
            if (away) {
                throw new IllegalStateException("away");
            }
            boolean free = holder == null || nanos.get() - until > 0;
            if (free || node.equals(holder)) {
                holder = node;
                until = nanos.get() + length.toNanos();
                return true;
            }
            return false;
        }

        @Override
        public void release(String node) {
            if (node.equals(holder)) {
                holder = null;
            }
        }
    }
}
