package dk.tovholder.minutes.sqlite;

import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.function.Function;
import org.hibernate.type.descriptor.ValueBinder;
import org.hibernate.type.descriptor.ValueExtractor;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.JavaType;
import org.hibernate.type.descriptor.jdbc.BasicBinder;
import org.hibernate.type.descriptor.jdbc.BasicExtractor;
import org.hibernate.type.descriptor.jdbc.JdbcLiteralFormatter;
import org.hibernate.type.descriptor.jdbc.JdbcType;
import org.jspecify.annotations.Nullable;

/** A value that is stored as its ISO text, which sorts as the values do. */
final class IsoTextJdbcType<V> implements JdbcType {
    private static final long serialVersionUID = 1L;

    private final Class<V> type;
    private final transient Function<String, V> parser;

    IsoTextJdbcType(Class<V> type, Function<String, V> parser) {
        this.type = type;
        this.parser = parser;
    }

    @Override
    public int getJdbcTypeCode() {
        return Types.VARCHAR;
    }

    @Override
    public <T> JdbcLiteralFormatter<T> getJdbcLiteralFormatter(JavaType<T> javaType) {
        return (appender, value, dialect, options) -> dialect.appendLiteral(
                appender, javaType.unwrap(value, type, options).toString());
    }

    @Override
    public <X> ValueBinder<X> getBinder(JavaType<X> javaType) {
        return new BasicBinder<>(javaType, this) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void doBind(PreparedStatement statement, X value, int index, WrapperOptions options)
                    throws SQLException {
                statement.setString(index, javaType.unwrap(value, type, options).toString());
            }

            @Override
            protected void doBind(CallableStatement statement, X value, String name, WrapperOptions options)
                    throws SQLException {
                statement.setString(name, javaType.unwrap(value, type, options).toString());
            }
        };
    }

    @Override
    public <X> ValueExtractor<X> getExtractor(JavaType<X> javaType) {
        return new BasicExtractor<>(javaType, this) {
            private static final long serialVersionUID = 1L;

            @Override
            protected @Nullable X doExtract(ResultSet row, int index, WrapperOptions options) throws SQLException {
                return read(row.getString(index), options);
            }

            @Override
            protected @Nullable X doExtract(CallableStatement statement, int index, WrapperOptions options)
                    throws SQLException {
                return read(statement.getString(index), options);
            }

            @Override
            protected @Nullable X doExtract(CallableStatement statement, String name, WrapperOptions options)
                    throws SQLException {
                return read(statement.getString(name), options);
            }

            private @Nullable X read(@Nullable String text, WrapperOptions options) {
                return text == null ? null : javaType.wrap(parser.apply(text), options);
            }
        };
    }
}
