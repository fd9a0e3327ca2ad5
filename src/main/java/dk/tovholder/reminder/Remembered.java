package dk.tovholder.reminder;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Looks each thing up once in a transaction, however many promises are planned or claimed in it. */
final class Remembered<V> implements Function<String, V> {
    private final Function<String, V> source;

    Remembered(Function<String, V> source) {
        this.source = source;
    }

    @Override
    public V apply(String key) {
        return TransactionSynchronizationManager.isSynchronizationActive()
                ? book().known.computeIfAbsent(key, source)
                : source.apply(key);
    }

    /** What was looked up is not so any more. */
    void forget() {
        TransactionSynchronizationManager.unbindResourceIfPossible(this);
    }

    private Book<V> book() {
        @SuppressWarnings("unchecked")
        Book<V> bound = (Book<V>) TransactionSynchronizationManager.getResource(this);
        if (bound != null) {
            return bound;
        }
        Book<V> begun = new Book<>(this);
        TransactionSynchronizationManager.bindResource(this, begun);
        TransactionSynchronizationManager.registerSynchronization(begun);
        return begun;
    }

    /** Of one transaction; forgotten at its end, and when another one comes in between. */
    private static final class Book<V> implements TransactionSynchronization {
        private final Map<String, V> known = new HashMap<>();
        private final Remembered<V> owner;

        private Book(Remembered<V> owner) {
            this.owner = owner;
        }

        @Override
        public void suspend() {
            owner.forget();
        }

        @Override
        public void afterCompletion(int status) {
            owner.forget();
        }
    }
}
