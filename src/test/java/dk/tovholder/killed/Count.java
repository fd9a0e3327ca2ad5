package dk.tovholder.killed;

import java.time.Duration;

/**
 * What came of it.
 *
 * @param told items that arrived
 * @param late those that came more than an hour after they were due
 * @param worst the longest that one came after it was due, by the bot's clock
 */
record Count(int kills, int told, int messages, int lost, int doubled, int wrong, int late, Duration worst) {
    static final Count NONE = new Count(0, 0, 0, 0, 0, 0, 0, Duration.ZERO);

    Count plus(Count other) {
        return new Count(
                kills + other.kills,
                told + other.told,
                messages + other.messages,
                lost + other.lost,
                doubled + other.doubled,
                wrong + other.wrong,
                late + other.late,
                worst.compareTo(other.worst) > 0 ? worst : other.worst);
    }

    /** The same kills and messages without a fault. */
    Count asWanted(int wantedKills) {
        return new Count(wantedKills, told, messages, 0, 0, 0, 0, worst);
    }
}
