package dk.tovholder.minutes.postgresql;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Where the store is on a PostgreSQL server: its address says so, no setting beside. */
final class OnPostgres implements Condition {
    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return context.getEnvironment()
                .getRequiredProperty("spring.datasource.url")
                .startsWith("jdbc:postgresql:");
    }
}
