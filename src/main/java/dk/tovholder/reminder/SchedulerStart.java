package dk.tovholder.reminder;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerStarter;
import dk.tovholder.node.Turn;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;

/** Starts the scheduler when all is ready and it is our turn: who stands by has no connection to send over. */
final class SchedulerStart implements DbSchedulerStarter {
    private final ObjectProvider<Scheduler> scheduler;
    private final Turn turn;
    private final ClockWatch clock;

    SchedulerStart(ObjectProvider<Scheduler> scheduler, Turn turn, ClockWatch clock) {
        this.scheduler = scheduler;
        this.turn = turn;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Override
    public void doStart() {
        scheduler.ifAvailable(found -> turn.taken().thenRun(() -> start(found)));
    }

    private void start(Scheduler found) {
        found.start();
        clock.begin(found);
    }
}
