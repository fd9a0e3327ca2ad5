package dk.tovholder.minutes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Asks for actions and changes them. Every change tells {@link ActionChanged} in its transaction. */
public class ActionService {
    /** By due date, those without last. */
    public List<ActionView> find(String guild, ActionQuery query) {
        throw new UnsupportedOperationException();
    }

    public Optional<ActionView> find(String guild, long id) {
        throw new UnsupportedOperationException();
    }

    public Optional<ActionView> done(String guild, long id, String by) {
        throw new UnsupportedOperationException();
    }

    public Optional<ActionView> reopen(String guild, long id, String by) {
        throw new UnsupportedOperationException();
    }

    /** Gives it to one owner alone: a name as in minutes, and the user where known. */
    public Optional<ActionView> assign(String guild, long id, String name, @Nullable String userId, String by) {
        throw new UnsupportedOperationException();
    }

    /** Adds one by hand. */
    public ActionView add(
            String guild,
            String channel,
            String task,
            @Nullable String owner,
            @Nullable String userId,
            @Nullable LocalDate due,
            String by) {
        throw new UnsupportedOperationException();
    }
}
