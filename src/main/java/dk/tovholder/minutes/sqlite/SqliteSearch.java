package dk.tovholder.minutes.sqlite;

import org.hibernate.boot.model.FunctionContributions;
import org.hibernate.boot.model.FunctionContributor;
import org.hibernate.community.dialect.SQLiteDialect;
import org.hibernate.type.StandardBasicTypes;

/**
 * The full text search of SQLite as functions for queries: {@code actions_match(id, folded, forms)} and the like, true where the
 * index has one of the forms, with bars between, for that id. Hibernate finds this class as a service.
 */
public final class SqliteSearch implements FunctionContributor {
    private static final String MATCH = "(?1 in (select rowid from %1$s_search where %1$s_search match"
            + " '\"' || replace(?3, '|', '\" OR \"') || '\"'))";

    @Override
    public void contributeFunctions(FunctionContributions contributions) {
        if (contributions.getDialect() instanceof SQLiteDialect) {
            for (String table : new String[] {"decisions", "actions", "points"}) {
                contributions
                        .getFunctionRegistry()
                        .registerPattern(
                                table + "_match",
                                MATCH.formatted(table),
                                contributions
                                        .getTypeConfiguration()
                                        .getBasicTypeRegistry()
                                        .resolve(StandardBasicTypes.BOOLEAN));
            }
        }
    }
}
