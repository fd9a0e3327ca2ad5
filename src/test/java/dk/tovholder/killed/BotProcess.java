package dk.tovholder.killed;

import dk.tovholder.Tovholder;
import dk.tovholder.discord.fake.FakeDiscord;
import dk.tovholder.support.StoreUnderTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Starts the bot in a JVM of its own: the packaged one where there is one, else the classes. */
final class BotProcess {
    private static final String JAR = System.getProperty("tovholder.jar", "");

    private final FakeDiscord discord;
    private final Path folder;
    private final double speed;
    private final Path log;

    BotProcess(FakeDiscord discord, Path folder, double speed) {
        this.discord = discord;
        this.folder = folder;
        this.speed = speed;
        this.log = folder.resolve("log.txt");
    }

    /** @param clock the instant at which its clock starts */
    Process start(String clock) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx128m",
                "-cp",
                JAR.isEmpty() ? System.getProperty("java.class.path") : JAR,
                Tovholder.class.getName(),
                "run"));
        command.addAll(settings(discord, folder));
        command.add("--tovholder.clock.start=" + clock);
        command.add("--tovholder.clock.speed=" + speed);
        command.add("--logging.level.dk.tovholder=info");
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> settings(FakeDiscord discord, Path folder) {
        List<String> settings = new ArrayList<>(StoreUnderTest.at(folder.resolve("data")));
        settings.add("--tovholder.discord.token=" + FakeDiscord.TOKEN);
        settings.add("--tovholder.discord.api-url=" + discord.apiUrl());
        return settings;
    }

    /** As by {@code kill -9}. */
    static void kill(Process process) {
        try {
            process.destroyForcibly().waitFor();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    String log() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
