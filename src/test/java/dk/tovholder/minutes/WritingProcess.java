package dk.tovholder.minutes;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** A process that writes into two tables in each transaction until it is ended. */
final class WritingProcess {
    private static final int MANY = 1_000_000;

    private WritingProcess() {}

    /** @param arguments the file of the store */
    public static void main(String[] arguments) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + arguments[0]);
                Statement write = connection.createStatement()) {
            write.execute("PRAGMA journal_mode = WAL");
            write.execute("PRAGMA busy_timeout = 5000");
            write.execute("CREATE TABLE IF NOT EXISTS debit (id INTEGER PRIMARY KEY, text TEXT)");
            write.execute("CREATE TABLE IF NOT EXISTS credit (id INTEGER PRIMARY KEY, text TEXT)");
            for (int i = 0; i < MANY; i++) {
                write.execute("BEGIN IMMEDIATE");
                write.execute("INSERT INTO debit (text) VALUES ('Blåbærgrød " + i + "')");
                write.execute("INSERT INTO credit (text) VALUES ('Blåbærgrød " + i + "')");
                write.execute("COMMIT");
                System.out.println(i);
            }
        }
    }
}
