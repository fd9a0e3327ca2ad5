package dk.tovholder.reminder;

import static dk.tovholder.reminder.PressBench.LENE;
import static dk.tovholder.reminder.PressBench.reply;
import static org.assertj.core.api.Assertions.assertThat;

import dk.tovholder.chat.PressResult;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.extension.RegisterExtension;

/** {@code Færdig} pressed twice in the same instant: the second is told, however close they are. */
class PressedAtOnceTest {
    @RegisterExtension
    final PressBench bench = new PressBench();

    @RepeatedTest(3)
    void the_second_press_says_when_it_was_done() throws Exception {
        String done = bench.control("action-done");

        List<PressResult> both = atOnce(() -> bench.press(LENE, done));

        assertThat(both)
                .allSatisfy(result -> assertThat(PlainCard.of(PressBench.shown(result)))
                        .endsWith("✓ Indhente tilbud på taget – færdig"));
        assertThat(both).filteredOn(result -> result.reply() == null).hasSize(1);
        assertThat(both)
                .filteredOn(result -> result.reply() != null)
                .singleElement()
                .satisfies(result ->
                        assertThat(reply(result)).isEqualTo("Du har allerede meldt den færdig: 2026-03-02T12:00:00Z"));
    }

    private static List<PressResult> atOnce(Callable<PressResult> press) throws Exception {
        CountDownLatch both = new CountDownLatch(2);
        Callable<PressResult> together = () -> {
            both.countDown();
            both.await();
            return press.call();
        };
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<PressResult> results = new ArrayList<>();
            for (Future<PressResult> result : threads.invokeAll(List.of(together, together))) {
                results.add(result.get());
            }
            return results;
        } finally {
            threads.shutdown();
        }
    }
}
