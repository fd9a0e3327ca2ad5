package dk.tovholder.reminder;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Does what waits for a platform's answers, some of it at a time: else two thousand people would be told one after the other. Its
 * threads live as long as there is something to do.
 *
 * @param hands how many there are
 */
record Crew(int hands) {
    /** More would only wait at the limits that platforms set. */
    static final Crew USUAL = new Crew(8);

    /**
     * Comes back when none of it is going on any more, also where it is interrupted and the rest is left: a message that is being sent
     * must not be taken for one that a crash left in doubt.
     */
    void all(List<? extends Runnable> work) {
        int needed = Math.min(hands, work.size());
        if (needed <= 1) {
            work.forEach(Runnable::run);
            return;
        }
        ExecutorService pool = Executors.newFixedThreadPool(needed);
        work.forEach(pool::execute);
        pool.shutdown();
        awaitEnd(pool);
    }

    private static void awaitEnd(ExecutorService pool) {
        boolean interrupted = false;
        while (!pool.isTerminated()) {
            try {
                interrupted |= !pool.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
            } catch (InterruptedException e) {
                interrupted = true;
                pool.shutdownNow();
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
