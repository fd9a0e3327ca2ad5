package dk.tovholder.minutes.postgresql;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Only where the store is on a PostgreSQL server. */
@Configuration(proxyBeanMethods = false)
@Conditional(OnPostgres.class)
class PostgresConfiguration {
    /** A process that sleeps, or a machine that is gone, in the middle of a transaction keeps no other waiting for longer. */
    private static final String SESSION = "set idle_in_transaction_session_timeout = '10s'";

    @Bean
    OneWriter oneWriter(JdbcClient jdbc) {
        return new OneWriter(jdbc);
    }

    @Bean
    static BeanPostProcessor sessions() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                if (bean instanceof HikariDataSource pool) {
                    pool.setConnectionInitSql(SESSION);
                    pool.addDataSourceProperty("tcpKeepAlive", "true");
                    pool.addDataSourceProperty("socketTimeout", "60");
                }
                return bean;
            }
        };
    }
}
