package dk.tovholder.chat;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something to press or choose. Ids are at most 100 characters and say all that is needed, so that they work after a restart. */
public sealed interface Control {
    String id();

    /** How a button looks. */
    enum Style {
        PRIMARY,
        SECONDARY,
        SUCCESS,
        DANGER
    }

    record Button(String id, String label, Style style) implements Control {}

    /**
     * A list to choose from.
     *
     * @param options at most 25
     * @param max how many may be chosen
     * @param chosen the value that is chosen to begin with; null for none
     */
    record Select(
            String id,
            String placeholder,
            List<Choice> options,
            int max,
            @Nullable String chosen) implements Control {
        public Select {
            options = List.copyOf(options);
        }

        /** A list in which nothing is chosen yet. */
        public Select(String id, String placeholder, List<Choice> options, int max) {
            this(id, placeholder, options, max, null);
        }
    }

    /** A list of the guild's members to choose one from. */
    record MemberSelect(String id, String placeholder) implements Control {}

    /**
     * A list of the guild's text channels to choose one from, or none. The channel's id comes back as a value.
     *
     * @param chosen id of the one that is chosen to begin with; null for none
     */
    record ChannelSelect(
            String id, String placeholder, @Nullable String chosen) implements Control {}

    /**
     * The same with the guild's roles.
     *
     * @param chosen id of the one that is chosen to begin with; null for none
     */
    record RoleSelect(
            String id, String placeholder, @Nullable String chosen) implements Control {}
}
