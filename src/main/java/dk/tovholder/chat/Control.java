package dk.tovholder.chat;

import java.util.List;

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
     */
    record Select(String id, String placeholder, List<Choice> options, int max) implements Control {
        public Select {
            options = List.copyOf(options);
        }
    }

    /** A list of the guild's members to choose one from. */
    record MemberSelect(String id, String placeholder) implements Control {}
}
