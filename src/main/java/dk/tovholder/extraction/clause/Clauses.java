package dk.tovholder.extraction.clause;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The clauses of a sentence in their order. */
public final class Clauses {
    private final List<Clause> clauses;

    Clauses(List<Clause> clauses) {
        this.clauses = clauses;
    }

    public int size() {
        return clauses.size();
    }

    public Clause get(int index) {
        return clauses.get(index);
    }

    /** Place of the innermost clause that has this token, or -1. */
    public int at(int token) {
        int found = -1;
        for (int i = 0; i < clauses.size(); i++) {
            Clause clause = clauses.get(i);
            if (clause.contains(token)
                    && (found < 0 || clause.start() >= clauses.get(found).start())) {
                found = i;
            }
        }
        return found;
    }

    /** The clause that this one depends on, or null. */
    public @Nullable Clause governor(Clause clause) {
        return clause.governor() < 0 ? null : clauses.get(clause.governor());
    }

    /** The nearest main clause before this place, or null. */
    public @Nullable Clause mainBefore(int index) {
        for (int i = index - 1; i >= 0; i--) {
            if (clauses.get(i).isMain()) {
                return clauses.get(i);
            }
        }
        return null;
    }

    public List<Clause> all() {
        return new ArrayList<>(clauses);
    }
}
