package dk.tovholder.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * A PostgreSQL server of the tests' own, from what is installed on the machine: one for the JVM, on a free port, with its files in a
 * folder that goes with it. It ends with the JVM, however that ends.
 */
public final class PostgresServer {
    /** PostgreSQL refuses to run as root: there it runs as nobody. */
    private static final int NOBODY = 65534;

    /** Ends the server when nobody holds the other end of its standard input any more. */
    private static final String LEASH = "\"$@\" & cat >/dev/null; kill -INT $!; wait";

    private static final int PATIENCE_SECONDS = 60;

    private static final class Shared {
        static final Optional<PostgresServer> SERVER = programs().map(PostgresServer::new);
    }

    private final Path programs;
    private final Path folder;
    private final int port;
    private final Process process;

    private PostgresServer(Path programs) {
        this.programs = programs;
        try {
            folder = Files.createTempDirectory("postgres");
            own(folder);
            Path data = folder.resolve("data");
            run(
                    "initdb",
                    "-D",
                    data.toString(),
                    "-U",
                    "postgres",
                    "-A",
                    "trust",
                    "-E",
                    "UTF8",
                    "--no-locale",
                    "--no-sync");
            port = freePort();
            process = start(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
    }

    /** Empty where PostgreSQL is not installed. */
    public static Optional<PostgresServer> find() {
        return Shared.SERVER;
    }

    /** The address of a database of this name, which is made if it is not there. */
    public String database(String name) {
        try (Connection connection = DriverManager.getConnection(url("postgres"));
                Statement statement = connection.createStatement()) {
            try (ResultSet known =
                    statement.executeQuery("select 1 from pg_database where datname = '%s'".formatted(name))) {
                if (known.next()) {
                    return url(name);
                }
            }
            statement.execute("create database " + name);
            return url(name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s?user=postgres".formatted(port, database);
    }

    /** Debian keeps the server's programs beside the path. */
    private static Optional<Path> programs() {
        Stream<Path> path = Stream.of(System.getenv("PATH").split(":")).map(Path::of);
        return Stream.concat(path, installed())
                .filter(PostgresServer::isComplete)
                .findFirst();
    }

    private static Stream<Path> installed() {
        Path versions = Path.of("/usr/lib/postgresql");
        if (!Files.isDirectory(versions)) {
            return Stream.empty();
        }
        try (Stream<Path> all = Files.list(versions)) {
            return all.map(version -> version.resolve("bin")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isComplete(Path programs) {
        return Files.isExecutable(programs.resolve("initdb")) && Files.isExecutable(programs.resolve("postgres"));
    }

    private static boolean isRoot() {
        return System.getProperty("user.name").equals("root");
    }

    private static void own(Path folder) throws IOException {
        if (isRoot()) {
            Files.setAttribute(folder, "unix:uid", NOBODY);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private List<String> command(String program, String... arguments) {
        List<String> command = new ArrayList<>();
        if (isRoot()) {
            command.addAll(List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"));
        }
        command.add(program);
        command.addAll(List.of(arguments));
        return command;
    }

    private void run(String program, String... arguments) throws IOException {
        Process started = new ProcessBuilder(command(programs.resolve(program).toString(), arguments))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(started.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(await(started)).as(said).isZero();
    }

    private Process start(Path data) throws IOException {
        Process server = new ProcessBuilder(command(
                        "sh",
                        "-c",
                        LEASH,
                        "sh",
                        programs.resolve("postgres").toString(),
                        "-D",
                        data.toString(),
                        "-p",
                        Integer.toString(port),
                        "-c",
                        "listen_addresses=127.0.0.1",
                        "-c",
                        "unix_socket_directories=" + folder,
                        "-c",
                        "fsync=off",
                        "-c",
                        "max_connections=300"))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        BufferedReader log = server.inputReader(StandardCharsets.UTF_8);
        StringBuilder said = new StringBuilder();
        for (String line = log.readLine(); line != null; line = log.readLine()) {
            said.append(line).append('\n');
            if (line.contains("ready to accept connections")) {
                drain(log);
                return server;
            }
        }
        throw new IOException(said.toString());
    }

    /** A pipe that nobody reads stops who writes to it. */
    private static void drain(BufferedReader log) {
        Thread reader = new Thread(() -> log.lines().forEach(line -> {}), "postgres-log");
        reader.setDaemon(true);
        reader.start();
    }

    private static int await(Process process) {
        try {
            assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
            return process.exitValue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void stop() {
        try {
            process.getOutputStream().close();
            await(process);
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
