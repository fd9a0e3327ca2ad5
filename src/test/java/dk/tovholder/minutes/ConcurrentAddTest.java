package dk.tovholder.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tovholder.support.StoreExtension;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ConcurrentAddTest {
    private static final int POSTS = 6;

    @RegisterExtension
    final StoreExtension store = new StoreExtension();

    @Test
    void of_several_who_post_the_same_at_once_one_is_the_first() throws Exception {
        store.reader().finds(Sample.TEXT, Sample.extraction());
        CyclicBarrier allHaveReceived = new CyclicBarrier(POSTS);
        store.reader().before(() -> await(allHaveReceived));

        List<Receipt> receipts = addAll(Sample.TEXT);

        assertThat(receipts).filteredOn(Receipt.Stored.class::isInstance).hasSize(1);
        assertThat(receipts).filteredOn(Receipt.Known.class::isInstance).hasSize(POSTS - 1);
        assertThat(store.get(MinutesService.class).list(store.guild()))
                .singleElement()
                .satisfies(minutes -> assertThat(minutes.actions()).hasSize(2));
    }

    @Test
    void several_who_post_the_same_small_talk_leave_nothing() throws Exception {
        CyclicBarrier allHaveReceived = new CyclicBarrier(POSTS);
        store.reader().before(() -> await(allHaveReceived));

        assertThat(addAll("Hej alle")).hasSize(POSTS).allMatch(Receipt.NotMinutes.class::isInstance);
    }

    private List<Receipt> addAll(String text) throws Exception {
        Callable<Receipt> add = () -> store.get(MinutesService.class).add(Sample.posted(store.guild(), text));
        ExecutorService posters = Executors.newFixedThreadPool(POSTS);
        try {
            List<Receipt> receipts = new ArrayList<>();
            for (Future<Receipt> receipt : posters.invokeAll(Collections.nCopies(POSTS, add))) {
                receipts.add(receipt.get());
            }
            return receipts;
        } finally {
            posters.shutdown();
        }
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
