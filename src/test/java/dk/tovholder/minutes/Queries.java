package dk.tovholder.minutes;

import java.time.LocalDate;

/** Questions that limit nothing, or one thing. */
final class Queries {
    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private Queries() {}

    static ActionQuery all() {
        return status(ActionQuery.Status.ALL);
    }

    static ActionQuery status(ActionQuery.Status status) {
        return new ActionQuery(null, null, null, status, null, TODAY);
    }

    static ActionQuery words(String words) {
        return new ActionQuery(null, null, null, ActionQuery.Status.ALL, words, TODAY);
    }

    static ActionQuery owner(String owner) {
        return new ActionQuery(owner, null, null, ActionQuery.Status.ALL, null, TODAY);
    }

    static ActionQuery user(String userId) {
        return new ActionQuery(null, userId, null, ActionQuery.Status.ALL, null, TODAY);
    }

    static ActionQuery body(String body) {
        return new ActionQuery(null, null, body, ActionQuery.Status.ALL, null, TODAY);
    }

    static DecisionQuery decisions() {
        return new DecisionQuery(null, null, null, null, null);
    }
}
