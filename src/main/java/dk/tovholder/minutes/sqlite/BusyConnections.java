package dk.tovholder.minutes.sqlite;

import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;

/**
 * Has the pool throw away a connection that waited in vain for its turn to write. The driver takes it to be in a transaction that
 * never began: whoever got it next would write without one, and fail when all is to be committed.
 */
final class BusyConnections implements SQLExceptionOverride {
    private static final String NEVER_BEGUN = "no transaction is active";

    @java.lang.Override
    public Override adjudicate(SQLException failure) {
        String message = failure.getMessage();
        boolean unusable = failure.getErrorCode() == SQLiteErrorCode.SQLITE_BUSY.code
                || message != null && message.contains(NEVER_BEGUN);
        return unusable ? Override.MUST_EVICT : Override.CONTINUE_EVICT;
    }
}
