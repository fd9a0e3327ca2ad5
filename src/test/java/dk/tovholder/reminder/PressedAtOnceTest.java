package dk.tovholder.reminder;

import static dk.tovholder.reminder.PressBench.GUILD;
import static dk.tovholder.reminder.PressBench.IDA;
import static dk.tovholder.reminder.PressBench.LENE;
import static dk.tovholder.reminder.PressBench.POUL;
import static dk.tovholder.reminder.PressBench.reply;
import static org.assertj.core.api.Assertions.assertThat;

import dk.tovholder.chat.PressResult;
import dk.tovholder.minutes.ActionService;
import dk.tovholder.minutes.PeopleService;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Something pressed twice in the same instant: the second is told, however close they are. */
class PressedAtOnceTest {
    @RegisterExtension
    final PressBench bench = new PressBench();

    @RepeatedTest(3)
    void the_second_press_says_when_it_was_done() throws Exception {
        String done = bench.control("action-done");

        List<PressResult> both = atOnce(() -> bench.press(LENE, done), () -> bench.press(LENE, done));

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

    @RepeatedTest(3)
    void a_task_is_refused_once_and_the_poster_hears_it_once() throws Exception {
        String refuse = bench.control("reminder-refuse");

        List<PressResult> both = atOnce(() -> bench.press(LENE, refuse), () -> bench.press(LENE, refuse));

        assertThat(both).filteredOn(result -> result.reply() == null).hasSize(1);
        assertThat(both)
                .filteredOn(result -> result.reply() != null)
                .singleElement()
                .satisfies(result ->
                        assertThat(reply(result)).isEqualTo("Du har sagt, at den ikke er din, 2. mar. 2026 kl. 13."));
        assertThat(bench.runAt("2026-03-03T07:30:00Z"))
                .singleElement()
                .asString()
                .startsWith("chat:poul: # Nyt om opgaver")
                .containsOnlyOnce("Indhente tilbud");
    }

    @RepeatedTest(3)
    void a_task_goes_to_one_of_two() throws Exception {
        bench.get(PeopleService.class).link(GUILD, "Bo Bang", "chat:bo", POUL);
        String pass = bench.control(
                PressBench.shown(bench.press(LENE, bench.control("reminder-menu:pass"))), "reminder-pass");

        List<PressResult> both = atOnce(() -> bench.press(LENE, pass, IDA), () -> bench.press(LENE, pass, "chat:bo"));

        assertThat(both).filteredOn(result -> result.reply() == null).hasSize(1);
        String second = both.stream()
                .filter(result -> result.reply() != null)
                .map(PressBench::reply)
                .collect(Collectors.joining());
        assertThat(bench.get(ActionService.class).find(GUILD, 1).orElseThrow().ownerLabels())
                .singleElement()
                .satisfies(owner ->
                        assertThat(second).isEqualTo("Du gav den videre til " + owner + " 2. mar. 2026 kl. 13."));
        assertThat(bench.run()).hasSize(1);
    }

    private static List<PressResult> atOnce(Callable<PressResult> one, Callable<PressResult> other) throws Exception {
        CountDownLatch both = new CountDownLatch(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<PressResult> results = new ArrayList<>();
            for (Future<PressResult> result : threads.invokeAll(List.of(together(both, one), together(both, other)))) {
                results.add(result.get());
            }
            return results;
        } finally {
            threads.shutdown();
        }
    }

    private static Callable<PressResult> together(CountDownLatch both, Callable<PressResult> press) {
        return () -> {
            both.countDown();
            both.await();
            return press.call();
        };
    }
}
