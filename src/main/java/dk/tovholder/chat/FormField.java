package dk.tovholder.chat;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One field of a form. Labels are at most 45 characters, hints 100. */
public sealed interface FormField {
    String id();

    String label();

    /**
     * A text.
     *
     * @param value what stands there to begin with; may be empty
     * @param hint an example; empty for none
     * @param required whether it must not be left empty
     * @param tall whether it has room for several lines
     */
    record Text(String id, String label, String value, String hint, boolean required, boolean tall)
            implements FormField {}

    /**
     * Members of the guild, none or several.
     *
     * @param chosen who is chosen to begin with
     */
    record Members(String id, String label, List<UserRef> chosen) implements FormField {
        public Members {
            chosen = List.copyOf(chosen);
        }
    }

    /**
     * One of several values.
     *
     * @param chosen what is chosen to begin with; null for nothing
     */
    record OneOf(
            String id,
            String label,
            List<Choice> options,
            @Nullable String chosen) implements FormField {
        public OneOf {
            options = List.copyOf(options);
        }
    }
}
