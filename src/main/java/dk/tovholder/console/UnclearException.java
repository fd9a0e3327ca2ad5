package dk.tovholder.console;

/** What was typed cannot be understood; the message is for who typed it. */
final class UnclearException extends Exception {
    private static final long serialVersionUID = 1L;

    UnclearException(String sentence) {
        super(sentence);
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
