package dk.tovholder.config;

import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Keeps Spring from logging a stack for a wrong setting: whoever started the program says it in a sentence. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class SettingFaultReporter implements SpringBootExceptionReporter {
    @Override
    public boolean reportException(Throwable failure) {
        Throwable cause = failure;
        while (cause != null && !(cause instanceof SettingException)) {
            cause = cause.getCause();
        }
        return cause != null;
    }
}
