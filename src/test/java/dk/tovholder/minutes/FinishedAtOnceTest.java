package dk.tovholder.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tovholder.support.ExtractionBuilder;
import dk.tovholder.support.StoreExtension;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two who say in the same instant that an action is done, both having seen it open. */
class FinishedAtOnceTest {
    private static final String LENE = "discord:1";
    private static final String BO = "discord:2";

    @RegisterExtension
    final StoreExtension store = new StoreExtension();

    @Test
    void one_of_two_users_finishes_it_and_the_other_learns_who_it_was() throws Exception {
        long id = stored("Lene Mehlsen");

        List<Finished> both = atOnce(id, LENE, BO);

        assertThat(both).extracting(Finished::news).containsExactlyInAnyOrder(true, false);
        Settled settled = both.get(0).action().settled();
        assertThat(both.get(1).action().settled()).isEqualTo(settled);
        assertThat(changes(id)).extracting(Change::changedBy).containsExactly(settled.by());
    }

    @Test
    void one_who_presses_twice_finishes_it_once() throws Exception {
        long id = stored("Lene Mehlsen");

        List<Finished> both = atOnce(id, LENE, LENE);

        assertThat(both).extracting(Finished::news).containsExactlyInAnyOrder(true, false);
        assertThat(changes(id)).extracting(Change::verb).containsExactly(ChangeVerb.DONE);
    }

    @Test
    void two_owners_both_do_their_part_and_the_whole_is_done() throws Exception {
        store.get(PeopleService.class).link(store.guild(), "Lene Mehlsen", LENE, Sample.POSTER);
        store.get(PeopleService.class).link(store.guild(), "Bo Lind", BO, Sample.POSTER);
        long id = stored("Lene Mehlsen", "Bo Lind");

        List<Finished> both = atOnce(id, LENE, BO);

        assertThat(both).allMatch(Finished::news);
        assertThat(both)
                .extracting(finished -> finished.action().state())
                .containsExactlyInAnyOrder(ActionState.OPEN, ActionState.DONE);
        assertThat(changes(id)).extracting(Change::verb).containsExactly(ChangeVerb.PART_DONE, ChangeVerb.DONE);
    }

    private List<Change> changes(long id) {
        return store.get(Changes.class).findByEntryKindAndEntryIdOrderById(EntryKind.ACTION, id);
    }

    private List<Finished> atOnce(long id, String... users) throws Exception {
        CyclicBarrier ready = new CyclicBarrier(users.length);
        List<Callable<Finished>> presses = new ArrayList<>();
        for (String user : users) {
            presses.add(() -> {
                ready.await();
                return store.get(ActionService.class)
                        .finish(store.guild(), id, user)
                        .orElseThrow();
            });
        }
        ExecutorService threads = Executors.newFixedThreadPool(users.length);
        try {
            List<Finished> finished = new ArrayList<>();
            for (Future<Finished> press : threads.invokeAll(presses)) {
                finished.add(press.get());
            }
            return finished;
        } finally {
            threads.shutdown();
        }
    }

    private long stored(String... owners) {
        return Sample.stored(
                        store,
                        "marts",
                        new ExtractionBuilder()
                                .meeting("Bestyrelsen", "2026-03-02")
                                .action("maler klubhuset", "2026-03-20", owners))
                .actions()
                .get(0)
                .id();
    }
}
