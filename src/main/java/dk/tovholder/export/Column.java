package dk.tovholder.export;

import dk.tovholder.minutes.EntryKind;
import java.util.Locale;
import java.util.Set;

/** A column of a table of entries. */
enum Column {
    KIND,
    NUMBER,
    TEXT,
    OWNER,
    DAY,
    END,
    TIME,
    STATE,
    BODY,
    MEETING,
    ITEM,
    CERTAINTY,
    SOURCE;

    private static final Set<Column> OF_DATES = Set.of(END, TIME);
    private static final Set<Column> IN_THE_TITLE = Set.of(KIND, NUMBER);

    String key() {
        return "export.column." + name().toLowerCase(Locale.ROOT);
    }

    /** Whether a table of entries of this kind alone has it. */
    boolean isFor(EntryKind kind) {
        return switch (kind) {
            case DECISION -> this != OWNER && this != DAY && !OF_DATES.contains(this) && !IN_THE_TITLE.contains(this);
            case ACTION -> !OF_DATES.contains(this) && !IN_THE_TITLE.contains(this);
            case EVENT -> this != OWNER && this != STATE && !IN_THE_TITLE.contains(this);
            case POINT -> this != OWNER && !OF_DATES.contains(this) && !IN_THE_TITLE.contains(this);
        };
    }
}
