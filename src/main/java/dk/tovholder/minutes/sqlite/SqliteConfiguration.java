package dk.tovholder.minutes.sqlite;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Map;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The pragmas of every connection to SQLite. Not in the URL: there an unknown one becomes part of the file's name. */
@Configuration(proxyBeanMethods = false)
class SqliteConfiguration {
    /** A transaction that reads and then writes must not find that another wrote in between: it is immediate. */
    private static final Map<String, String> PRAGMAS = Map.of(
            "journal_mode", "WAL",
            "synchronous", "NORMAL",
            "foreign_keys", "true",
            "busy_timeout", "30000",
            "transaction_mode", "IMMEDIATE");

    @Bean
    static BeanPostProcessor pragmas() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (bean instanceof HikariDataSource pool && pool.getJdbcUrl().startsWith("jdbc:sqlite:")) {
                    PRAGMAS.forEach(pool.getDataSourceProperties()::putIfAbsent);
                    pool.setExceptionOverride(new BusyConnections());
                }
                return bean;
            }
        };
    }
}
