package dk.tovholder.extraction.language;

/** A file of the language folder is not as it should be; the message names file, line, key and remedy. */
public final class LanguageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public LanguageException(String message) {
        super(message);
    }

    public LanguageException(String message, Throwable cause) {
        super(message, cause);
    }
}
