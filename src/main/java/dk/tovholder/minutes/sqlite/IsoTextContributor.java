package dk.tovholder.minutes.sqlite;

import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalTime;
import org.hibernate.boot.model.TypeContributions;
import org.hibernate.boot.model.TypeContributor;
import org.hibernate.community.dialect.SQLiteDialect;
import org.hibernate.engine.jdbc.spi.JdbcServices;
import org.hibernate.service.ServiceRegistry;
import org.hibernate.type.descriptor.jdbc.spi.JdbcTypeRegistry;

/**
 * Stores days and times of day as ISO text on SQLite. The dialect itself stores midnight in the JVM's time zone as an
 * instant, so that a deadline written in one zone and read in another moves by a day. Hibernate finds this class as a service.
 */
public final class IsoTextContributor implements TypeContributor {
    @Override
    public void contribute(TypeContributions contributions, ServiceRegistry services) {
        if (services.requireService(JdbcServices.class).getDialect() instanceof SQLiteDialect) {
            JdbcTypeRegistry types = contributions.getTypeConfiguration().getJdbcTypeRegistry();
            types.addDescriptor(Types.DATE, new IsoTextJdbcType<>(LocalDate.class, LocalDate::parse));
            types.addDescriptor(Types.TIME, new IsoTextJdbcType<>(LocalTime.class, LocalTime::parse));
        }
    }
}
