package dk.tovholder.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tovholder.Tovholder;
import dk.tovholder.discord.fake.FakeDiscord;
import dk.tovholder.support.StoreUnderTest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The bot as a process of its own on the tests' PostgreSQL, with a hand on it. */
final class Node {
    private static final int PATIENCE_SECONDS = 180;

    private final Process process;
    private final BlockingQueue<String> said = new LinkedBlockingQueue<>();

    private Node(Process process) {
        this.process = process;
        Thread listener = new Thread(this::listen, "node-log");
        listener.setDaemon(true);
        listener.start();
    }

    static Node start(FakeDiscord discord, Path folder) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Tovholder.class.getName(),
                "run",
                "--logging.config=classpath:logback-spring.xml",
                "--tovholder.discord.token=" + FakeDiscord.TOKEN,
                "--tovholder.discord.api-url=" + discord.apiUrl()));
        command.addAll(StoreUnderTest.onPostgres(folder));
        try {
            return new Node(
                    new ProcessBuilder(command).redirectErrorStream(true).start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void listen() {
        try (BufferedReader log = process.inputReader(StandardCharsets.UTF_8)) {
            log.lines().forEach(said::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until its log, from where it was last read, has a line with these words. */
    void awaitSaid(String words) {
        List<String> all = new ArrayList<>();
        try {
            @Nullable String line;
            do {
                line = said.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
                assertThat(line)
                        .as("%s, after%n%s", words, String.join("\n", all))
                        .isNotNull();
                all.add(line);
            } while (!line.contains(words));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As {@code kill -9}. */
    void kill() {
        await(process.destroyForcibly());
    }

    /** As a service is ended. */
    void end() {
        process.destroy();
        await(process);
    }

    /** From now on it does nothing, but its connections stay. */
    void freeze() {
        signal("STOP");
    }

    void thaw() {
        signal("CONT");
    }

    private void signal(String signal) {
        try {
            assertThat(await(new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid())).start()))
                    .isZero();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int await(Process process) {
        try {
            assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
            return process.exitValue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
