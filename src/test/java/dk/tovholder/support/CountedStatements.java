package dk.tovholder.support;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Counts what the store is asked, and what it is told in one go as one. */
public final class CountedStatements implements BeanPostProcessor {
    private final AtomicLong count = new AtomicLong();

    /** Since it was asked for last. */
    public long taken() {
        return count.getAndSet(0);
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? counting(DataSource.class, source) : bean;
    }

    private <T> T counting(Class<T> type, T real) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> call(real, method, arguments)));
    }

    private @Nullable Object call(Object real, Method method, Object @Nullable [] arguments) throws Throwable {
        if (real instanceof Statement && method.getName().startsWith("execute")) {
            count.incrementAndGet();
        }
        try {
            Object result = method.invoke(real, arguments);
            if (result instanceof Connection connection) {
                return counting(Connection.class, connection);
            }
            return result instanceof PreparedStatement statement && method.getReturnType() == PreparedStatement.class
                    ? counting(PreparedStatement.class, statement)
                    : result;
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
