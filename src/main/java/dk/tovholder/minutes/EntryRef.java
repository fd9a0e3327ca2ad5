package dk.tovholder.minutes;

import java.util.Locale;
import java.util.Optional;

/** An entry of any kind. */
public record EntryRef(EntryKind kind, long id) {
    private static final char SEPARATOR = '-';

    /** As {@code action-12}: for the ids of controls. */
    public String code() {
        return kind.name().toLowerCase(Locale.ROOT) + SEPARATOR + id;
    }

    /** Empty where the code is none of ours. */
    public static Optional<EntryRef> parse(String code) {
        int separator = code.indexOf(SEPARATOR);
        try {
            EntryKind kind =
                    EntryKind.valueOf(code.substring(0, Math.max(0, separator)).toUpperCase(Locale.ROOT));
            return Optional.of(new EntryRef(kind, Long.parseLong(code.substring(separator + 1))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
