package dk.tovholder.minutes;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/**
 * A copy of a store that may be in use: as it stood at one moment, between two transactions, in one file. Whoever writes
 * meanwhile is not kept waiting.
 */
public final class StoreBackup {
    private static final String SQLITE = "jdbc:sqlite:";
    private static final String FINE = "ok";

    private final Path store;

    private StoreBackup(Path store) {
        this.store = store;
    }

    /** Of the store at this address; empty where that is no file. */
    public static Optional<StoreBackup> at(String url) {
        StoreAddress address = new StoreAddress(url);
        return address.isServer() ? Optional.empty() : Optional.of(new StoreBackup(Path.of(address.shown())));
    }

    /** The file that is copied. */
    public Path store() {
        return store;
    }

    /**
     * Copies it. The file has its name only once it is whole.
     *
     * @throws NoSuchFileException where there is no store yet
     * @throws FileAlreadyExistsException where there is such a file, which stays as it is
     * @throws IOException where the copy cannot be written
     */
    public void copyTo(Path file) throws IOException {
        if (!Files.isRegularFile(store)) {
            throw new NoSuchFileException(store.toString());
        }
        if (Files.exists(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        Path folder = file.toAbsolutePath().getParent();
        Path copy = Files.createTempFile(folder, ".tovholder", ".part");
        try {
            fill(copy);
            check(copy);
            try (FileChannel channel = FileChannel.open(copy, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(copy, file);
        } catch (SQLException failed) {
            throw new IOException(file.toString(), failed);
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private void fill(Path copy) throws SQLException {
        try (Connection connection = DriverManager.getConnection(SQLITE + store);
                PreparedStatement vacuum = connection.prepareStatement("VACUUM INTO ?")) {
            vacuum.setString(1, copy.toString());
            vacuum.execute();
        }
    }

    private static void check(Path copy) throws SQLException {
        try (Connection connection = DriverManager.getConnection(SQLITE + copy);
                Statement check = connection.createStatement();
                ResultSet found = check.executeQuery("PRAGMA quick_check")) {
            if (!found.next() || !found.getString(1).equals(FINE)) {
                throw new SQLException("the copy is damaged");
            }
        }
    }
}
