package dk.tovholder.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

class RememberedTest {
    private final List<String> asked = new ArrayList<>();
    private final Remembered<String> remembered = new Remembered<>(key -> {
        asked.add(key);
        return key + asked.size();
    });
    private final TransactionTemplate transaction = new TransactionTemplate(new NoStore());

    @Test
    void outside_a_transaction_each_question_is_asked() {
        assertThat(remembered.apply("a")).isEqualTo("a1");
        assertThat(remembered.apply("a")).isEqualTo("a2");
    }

    @Test
    void in_a_transaction_each_is_asked_once() {
        transaction.executeWithoutResult(status -> {
            assertThat(remembered.apply("a")).isEqualTo("a1");
            assertThat(remembered.apply("b")).isEqualTo("b2");
            assertThat(remembered.apply("a")).isEqualTo("a1");
        });
        transaction.executeWithoutResult(
                status -> assertThat(remembered.apply("a")).isEqualTo("a3"));
    }

    @Test
    void what_has_changed_is_asked_again() {
        transaction.executeWithoutResult(status -> {
            assertThat(remembered.apply("a")).isEqualTo("a1");
            remembered.forget();
            assertThat(remembered.apply("a")).isEqualTo("a2");
            assertThat(remembered.apply("a")).isEqualTo("a2");
        });
    }

    /** Transactions of nothing. */
    private static final class NoStore extends AbstractPlatformTransactionManager {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object doGetTransaction() {
            return this;
        }

        @Override
        protected void doBegin(Object begun, TransactionDefinition definition) {
            // There is no store.
        }

        @Override
        protected void doCommit(DefaultTransactionStatus status) {
            // There is no store.
        }

        @Override
        protected void doRollback(DefaultTransactionStatus status) {
            // There is no store.
        }
    }
}
