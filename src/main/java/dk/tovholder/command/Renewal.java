package dk.tovholder.command;

import dk.tovholder.minutes.MinutesService;
import dk.tovholder.minutes.Renewed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** After an upgrade stored minutes are read by the rules as they are now, one after the other, while nobody waits for it. */
@Component
final class Renewal implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(Renewal.class);
    private static final long PATIENCE_MILLIS = 10_000;

    private final MinutesService minutes;
    private final OpenCards open;
    private final NamedMembers named;
    private volatile boolean ending;
    private volatile Thread thread = new Thread();

    Renewal(MinutesService minutes, OpenCards open, NamedMembers named) {
        this.minutes = minutes;
        this.open = open;
        this.named = named;
    }

    /** Returns at once. */
    void begin(String platform) {
        thread = new Thread(() -> run(platform), "renewal");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        thread.start();
    }

    void run(String platform) {
        for (long id : minutes.outdated(platform)) {
            if (ending) {
                return;
            }
            try {
                minutes.renew(id).ifPresent(this::show);
            } catch (RuntimeException e) {
                LOG.error("Minutes {} could not be read again", id, e);
            }
        }
    }

    private void show(Renewed renewed) {
        open.refresh(renewed.quiet() ? renewed.minutes() : named.link(renewed.minutes()), renewed.diff());
    }

    /** What has begun may end; the rest is read after the next start. */
    @Override
    public void destroy() throws InterruptedException {
        ending = true;
        thread.join(PATIENCE_MILLIS);
    }
}
