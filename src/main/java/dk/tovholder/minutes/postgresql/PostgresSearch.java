package dk.tovholder.minutes.postgresql;

import org.hibernate.boot.model.FunctionContributions;
import org.hibernate.boot.model.FunctionContributor;
import org.hibernate.dialect.PostgreSQLDialect;
import org.hibernate.type.StandardBasicTypes;

/**
 * The search as functions for queries: {@code actions_match(id, folded, forms)} and the like, true where the folded words have one
 * of the forms, with bars between. They consist of letters, digits and blanks, so they are a regular expression as they stand, for
 * which PostgreSQL uses the trigrams' index. Hibernate finds this class as a service.
 */
public final class PostgresSearch implements FunctionContributor {
    @Override
    public void contributeFunctions(FunctionContributions contributions) {
        if (contributions.getDialect() instanceof PostgreSQLDialect) {
            for (String table : new String[] {"decisions", "actions", "points"}) {
                contributions
                        .getFunctionRegistry()
                        .registerPattern(
                                table + "_match",
                                "(?2 ~ ?3)",
                                contributions
                                        .getTypeConfiguration()
                                        .getBasicTypeRegistry()
                                        .resolve(StandardBasicTypes.BOOLEAN));
            }
        }
    }
}
