package dk.tovholder.chat;

import java.util.Map;
import java.util.Optional;

/**
 * A command that somebody gave.
 *
 * @param command its full name, as {@code minutes add}
 * @param options by name: String, Long, Boolean, {@link UserRef}, {@link ChannelRef} or {@link Attachment}, as the option's type says;
 *     a role is its id, and where text is typed, a member may be mentioned instead
 */
public record CommandCall(String command, Map<String, Object> options, Caller caller) {
    public CommandCall {
        options = Map.copyOf(options);
    }

    /** What was typed; a member who was mentioned instead is their name. */
    public Optional<String> text(String option) {
        return get(option, String.class)
                .or(() -> user(option).map(UserRef::name))
                .map(String::strip)
                .filter(s -> !s.isEmpty());
    }

    public boolean flag(String option) {
        return get(option, Boolean.class).orElse(false);
    }

    public Optional<Long> number(String option) {
        return get(option, Long.class);
    }

    public Optional<UserRef> user(String option) {
        return get(option, UserRef.class);
    }

    public Optional<ChannelRef> channel(String option) {
        return get(option, ChannelRef.class);
    }

    public Optional<Attachment> file(String option) {
        return get(option, Attachment.class);
    }

    private <T> Optional<T> get(String option, Class<T> type) {
        return Optional.ofNullable(options.get(option)).filter(type::isInstance).map(type::cast);
    }
}
