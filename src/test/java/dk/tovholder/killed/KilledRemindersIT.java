package dk.tovholder.killed;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tovholder.discord.fake.FakeDiscord;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/**
 * Reminders by the thousand from a process that is killed again and again, 25 times in each round: nothing is lost, nothing said
 * twice, nothing said to somebody else. {@code -Dkills} says how often in all, {@code -Dkills.seed} where chance begins.
 */
class KilledRemindersIT {
    private static final int KILLS = Integer.getInteger("kills", 25);
    private static final long SEED = Long.getLong("kills.seed", 1);
    private static final int EACH_ROUND = 25;

    @TempDir
    Path folder;

    @Test
    void nothing_is_lost_doubled_misdirected_or_late(TestReporter reporter) throws Exception {
        Count count = Count.NONE;
        for (int round = 0; count.kills() < KILLS && count.lost() == 0; round++) {
            count = count.plus(round(SEED + round, Math.min(EACH_ROUND, KILLS - count.kills())));
            reporter.publishEntry("kills", count.toString());
        }
        assertThat(count).isEqualTo(count.asWanted(KILLS));
    }

    private Count round(long seed, int kills) throws Exception {
        Path own = Files.createDirectory(folder.resolve("round-" + seed));
        try (FakeDiscord discord = FakeDiscord.start()) {
            return new Round(discord, own, seed).run(kills);
        }
    }
}
