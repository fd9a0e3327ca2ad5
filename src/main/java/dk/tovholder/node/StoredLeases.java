package dk.tovholder.node;

import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The lease as a row of the store, on PostgreSQL. */
final class StoredLeases implements LeaseBook {
    private static final String LEASE = "turn";

    private final JdbcClient jdbc;

    StoredLeases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean take(String node, Duration length) {
        return jdbc.sql("insert into leases (lease, node, until)"
                                + " values (:lease, :node, clock_timestamp() + :millis * interval '1 millisecond')"
                                + " on conflict (lease) do update set node = excluded.node, until = excluded.until"
                                + " where leases.node = excluded.node or leases.until < clock_timestamp()")
                        .param("lease", LEASE)
                        .param("node", node)
                        .param("millis", length.toMillis())
                        .update()
                == 1;
    }

    @Override
    public void release(String node) {
        jdbc.sql("delete from leases where lease = :lease and node = :node")
                .param("lease", LEASE)
                .param("node", node)
                .update();
    }
}
