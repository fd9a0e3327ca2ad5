package dk.tovholder.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tovholder.Tovholder;
import dk.tovholder.discord.fake.FakeChannel;
import dk.tovholder.discord.fake.FakeDiscord;
import dk.tovholder.discord.fake.FakeGuild;
import dk.tovholder.discord.fake.Fault;
import dk.tovholder.discord.fake.Person;
import dk.tovholder.discord.fake.Posted;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bot as a process of its own, killed as by {@code kill -9}. */
class KilledBotTest {
    private static final String SEND = "POST /channels/{channel_id}/messages";
    private static final String MINUTES = """
            Referat af bestyrelsesmøde den %s

            1. Bådene
            Det blev besluttet at male bådene røde.
            """;

    @TempDir
    Path data;

    private final FakeDiscord discord = FakeDiscord.start();
    private final FakeGuild guild = discord.guild("Roklubben");
    private final FakeChannel minutes = guild.channel("referater");
    private final Person mads = guild.manager("Mads Krogh");
    private final List<Process> processes = new ArrayList<>();

    @AfterEach
    void end() throws InterruptedException {
        for (Process process : processes) {
            process.destroyForcibly().waitFor();
        }
        discord.close();
    }

    private Process start() throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Tovholder.class.getName(),
                        "run",
                        "--tovholder.discord.token=" + FakeDiscord.TOKEN,
                        "--tovholder.discord.api-url=" + discord.apiUrl(),
                        "--tovholder.data-dir=" + data)
                .redirectErrorStream(true)
                .redirectOutput(data.resolve("log-" + processes.size() + ".txt").toFile())
                .start();
        processes.add(process);
        return process;
    }

    @Test
    void nothing_is_lost_and_nothing_said_twice() throws Exception {
        Process killed = start();
        discord.awaitCommands();
        mads.types(minutes, "settings set", Map.of("minutes-channel", minutes)).answer();
        discord.next(SEND, new Fault.Silence());
        Posted answeredUnknown = mads.posts(minutes, MINUTES.formatted("2. marts 2026"));
        minutes.answerTo(answeredUnknown);
        Posted notRead = mads.posts(minutes, MINUTES.formatted("7. april 2026"));
        killed.destroyForcibly().waitFor();

        start();
        discord.gateway().awaitIdentified(2);
        Posted after = mads.posts(minutes, MINUTES.formatted("4. maj 2026"));

        assertThat(minutes.answerTo(after).text()).contains("4. maj 2026");
        assertThat(minutes.answerTo(notRead).text()).contains("7. april 2026");
        assertThat(minutes.fromBot()).hasSize(3);
    }
}
