package dk.tovholder.document;

/** A file that cannot be read, and why. */
public final class UnreadableDocumentException extends Exception {
    private static final long serialVersionUID = 1L;

    /** Why a file cannot be read; its key in the message files is {@code document.unreadable.} and its name in small letters. */
    public enum Cause {
        EMPTY,
        SCANNED,
        PROTECTED,
        CORRUPT,
        WRONG_TYPE,
        TOO_LARGE,
        TOO_MANY_PAGES,
        TOO_COMPRESSED
    }

    private final Cause reason;

    public UnreadableDocumentException(Cause reason, String detail) {
        super(detail);
        this.reason = reason;
    }

    public Cause reason() {
        return reason;
    }
}
