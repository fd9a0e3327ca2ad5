package dk.tovholder.minutes.postgresql;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Only where the store is on a PostgreSQL server. */
@Configuration(proxyBeanMethods = false)
@Conditional(OnPostgres.class)
class PostgresConfiguration {
    @Bean
    OneWriter oneWriter(JdbcClient jdbc) {
        return new OneWriter(jdbc);
    }
}
