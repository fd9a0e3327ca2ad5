package dk.tovholder.extraction.coming;

import dk.tovholder.extraction.EventKind;
import dk.tovholder.extraction.section.Body;
import dk.tovholder.extraction.section.Words;
import org.jspecify.annotations.Nullable;

/**
 * A word that says what a day is.
 *
 * @param body that is named by it or with it, or null
 * @param rule id of what it is
 */
record Signal(EventKind kind, Words words, @Nullable Body body, String rule) {
    /** A body's name alone, which is a meeting only where something says that it sits. */
    static final String BODY = "event.body-meets";

    boolean isBareBody() {
        return rule.equals(BODY);
    }

    Signal with(Body named) {
        return new Signal(kind, words, named, rule);
    }
}
