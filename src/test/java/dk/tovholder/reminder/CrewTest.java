package dk.tovholder.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Many people have something new to hear of at one time. */
@Timeout(60)
class CrewTest {
    @RegisterExtension
    final ReminderBench bench = new ReminderBench("2026-03-02T08:00:00Z");

    @Test
    void eight_are_told_at_a_time_and_each_once() {
        bench.hands(8);
        give(40, 40);
        CyclicBarrier eight = new CyclicBarrier(8);
        bench.chat.whenSending(place -> meet(eight));

        assertThat(bench.run()).hasSize(40).extracting(CrewTest::place).doesNotHaveDuplicates();
        assertThat(bench.run()).isEmpty();
    }

    @Test
    void one_person_gets_one_after_the_other_by_deadline() {
        bench.hands(8);
        give(60, 3);
        Map<String, AtomicInteger> underway = new ConcurrentHashMap<>();
        List<String> overtaken = new ArrayList<>();
        bench.chat.whenSending(place -> {
            AtomicInteger own = underway.computeIfAbsent(place, key -> new AtomicInteger());
            if (own.incrementAndGet() > 1) {
                overtaken.add(place);
            }
            Thread.yield();
            own.decrementAndGet();
        });

        List<String> toFirst = bench.run().stream()
                .filter(sent -> sent.startsWith("chat:ejer0: "))
                .toList();

        assertThat(overtaken).isEmpty();
        assertThat(toFirst).hasSize(3);
        assertThat(String.join("", toFirst).lines().filter(line -> line.startsWith("*Opgave")))
                .containsExactlyElementsOf(IntStream.range(0, 20)
                        .mapToObj(i -> "*Opgave " + (100 + 3 * i) + "*")
                        .toList());
    }

    @Test
    void a_fault_of_one_keeps_none_of_the_others() {
        bench.hands(8);
        give(40, 40);
        bench.chat.whenSending(place -> {
            if (place.equals("chat:ejer7")) {
                throw new IllegalStateException("fault");
            }
        });
        assertThat(bench.run()).hasSize(39);

        bench.chat.whenSending(place -> {});
        assertThat(bench.runAt("2026-03-02T08:01:00Z"))
                .singleElement()
                .asString()
                .startsWith("chat:ejer7: ");
    }

    @Test
    void who_is_interrupted_leaves_nothing_underway_and_the_rest_comes_later() throws InterruptedException {
        bench.hands(8);
        give(40, 40);
        AtomicInteger underway = new AtomicInteger();
        CountDownLatch begun = new CountDownLatch(8);
        bench.chat.whenSending(place -> {
            underway.incrementAndGet();
            begun.countDown();
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            } finally {
                underway.decrementAndGet();
            }
        });
        List<Integer> after = new ArrayList<>();
        Thread scheduler = new Thread(() -> {
            bench.run();
            after.add(underway.get());
        });
        scheduler.start();
        begun.await();
        scheduler.interrupt();
        scheduler.join();

        assertThat(after).containsExactly(0);
        bench.chat.whenSending(place -> {});
        bench.restart();
        bench.runAt("2026-03-02T08:10:00Z");
        assertThat(bench.chat.all())
                .hasSize(40)
                .extracting(ScriptedMessenger.Sent::place)
                .doesNotHaveDuplicates();
    }

    private void give(int tasks, int people) {
        for (int i = 0; i < tasks; i++) {
            bench.store(TestAction.called(100 + i, "Opgave " + (100 + i))
                    .ownedBy("Ejer" + i % people)
                    .due("2026-03-12"));
        }
    }

    private static void meet(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (InterruptedException | BrokenBarrierException e) {
            throw new AssertionError(e);
        }
    }

    private static String place(String sent) {
        return sent.substring(0, sent.indexOf(": "));
    }
}
