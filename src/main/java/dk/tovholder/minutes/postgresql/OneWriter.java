package dk.tovholder.minutes.postgresql;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/**
 * Lets one transaction write at a time, whichever node it is of, and all others read meanwhile: as SQLite's immediate transactions
 * do. So what a transaction has read holds until it has written, and the store's rules need no second proof for two nodes. The
 * lock ends with the transaction, and with a node that dies in it.
 */
final class OneWriter implements TransactionExecutionListener {
    /** Any number will do that nobody else takes in this database. */
    private static final long LOCK = 32_773_651_647_392_868L;

    private final JdbcClient jdbc;

    OneWriter(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void afterBegin(TransactionExecution transaction, @Nullable Throwable failure) {
        if (failure == null && !transaction.isReadOnly()) {
            jdbc.sql("select pg_advisory_xact_lock(:lock)").param("lock", LOCK).query(row -> {});
        }
    }
}
