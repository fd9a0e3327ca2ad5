package dk.tovholder.node;

import dk.tovholder.config.PlatformChoice;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whether there is a turn to wait for. */
@Configuration(proxyBeanMethods = false)
class NodeConfiguration {
    @Bean
    Turn turn(Environment environment, ObjectProvider<JdbcClient> jdbc) {
        if (!isShared(environment)) {
            return new Alone();
        }
        return new Lease(new StoredLeases(jdbc.getObject()), System::nanoTime);
    }

    /** Who is not ready yet takes no turn from who is. */
    @EventListener
    void begin(ApplicationReadyEvent ready) {
        ready.getApplicationContext().getBeanProvider(Lease.class).ifAvailable(Lease::begin);
    }

    /** Several processes say the same to the same people only on Discord, and out of one store only where that is on a server. */
    private static boolean isShared(Environment environment) {
        return environment.getProperty(PlatformChoice.PROPERTY, "").equals(PlatformChoice.DISCORD)
                && environment.getProperty("spring.datasource.url", "").startsWith("jdbc:postgresql:");
    }
}
