package dk.tovholder.document;

import java.util.Locale;

/** A file that cannot be read, and why. */
public final class UnreadableDocumentException extends Exception {
    private static final long serialVersionUID = 1L;

    /** Why a file cannot be read. */
    public enum Cause {
        EMPTY,
        SCANNED,
        PROTECTED,
        CORRUPT,
        WRONG_TYPE,
        TOO_LARGE,
        TOO_MANY_PAGES,
        TOO_COMPRESSED;

        /** Key of the sentence for users, whose {@code {0}} is the file's name: {@code document.unreadable.too-large}. */
        public String messageKey() {
            return "document.unreadable." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Cause reason;

    public UnreadableDocumentException(Cause reason, String detail) {
        super(detail);
        this.reason = reason;
    }

    UnreadableDocumentException(Cause reason, Throwable from) {
        super(from);
        this.reason = reason;
    }

    public Cause reason() {
        return reason;
    }
}
