package dk.tovholder.config;

/**
 * What a check of the program's surroundings found, as one line.
 *
 * @param text what was looked at, and where something is wrong the consequence and the remedy
 */
public record Finding(Mark mark, String text) {
    /** How bad it is. */
    public enum Mark {
        FINE,
        /** It works, but not all of it. */
        NOTE,
        WRONG
    }

    public static Finding fine(String text) {
        return new Finding(Mark.FINE, text);
    }

    public static Finding note(String text) {
        return new Finding(Mark.NOTE, text);
    }

    public static Finding wrong(String text) {
        return new Finding(Mark.WRONG, text);
    }
}
