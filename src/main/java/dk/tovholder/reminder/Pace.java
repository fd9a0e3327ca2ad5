package dk.tovholder.reminder;

import dk.tovholder.config.TrialClock;
import java.time.Clock;
import java.time.Duration;

/**
 * How often we look, in real time, whatever the clock says.
 *
 * @param polling between two looks at what is due
 * @param heartbeat with which a node that sends tells that it lives; without it another takes over
 * @param grace by the clock: how much later than promised is not worth a word
 */
record Pace(Duration polling, Duration heartbeat, Duration grace) {
    private static final Pace USUAL = new Pace(Duration.ofSeconds(10), Duration.ofSeconds(5), Duration.ofHours(1));
    private static final Pace TRIAL = new Pace(Duration.ofMillis(100), Duration.ofSeconds(1), Duration.ofHours(1));

    /** A trial clock runs on between two looks: what it passes in a second is not late. */
    static Pace of(Clock clock) {
        if (clock instanceof TrialClock trial) {
            Duration passed = trial.during(Duration.ofSeconds(1));
            return new Pace(
                    TRIAL.polling(), TRIAL.heartbeat(), passed.compareTo(TRIAL.grace()) > 0 ? passed : TRIAL.grace());
        }
        return USUAL;
    }
}
