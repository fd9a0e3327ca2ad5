package dk.tovholder.export;

import dk.tovholder.minutes.EntryKind;

/** Headings over entries of a kind. */
final class Titles {
    private Titles() {}

    /** Of the message. */
    static String key(EntryKind kind) {
        return switch (kind) {
            case DECISION -> "card.decisions";
            case ACTION -> "card.actions";
            case EVENT -> "card.events";
            case POINT -> "card.points";
        };
    }
}
