package dk.tovholder.command;

import java.util.List;

/** Ids of controls: the handler's name and what it needs, parted by colons. Only the last part may hold a colon itself. */
final class ControlId {
    /** More than this no platform takes. */
    static final int MAX_LENGTH = 100;

    private static final char SEPARATOR = ':';

    private ControlId() {}

    static String of(String handler, Object... parts) {
        StringBuilder id = new StringBuilder(handler);
        for (Object part : parts) {
            id.append(SEPARATOR).append(part);
        }
        return id.toString();
    }

    static boolean fits(String id) {
        return id.length() <= MAX_LENGTH;
    }

    static String handler(String id) {
        int end = id.indexOf(SEPARATOR);
        return end < 0 ? id : id.substring(0, end);
    }

    /** This many parts behind the handler's name; the last one whole. Missing ones are empty. */
    static List<String> parts(String id, int count) {
        String[] parts = new String[count];
        int start = id.indexOf(SEPARATOR) + 1;
        for (int i = 0; i < count; i++) {
            int end = i == count - 1 || start == 0 ? -1 : id.indexOf(SEPARATOR, start);
            parts[i] = start == 0 ? "" : id.substring(start, end < 0 ? id.length() : end);
            start = end < 0 ? 0 : end + 1;
        }
        return List.of(parts);
    }
}
