package dk.tovholder.chat;

/** A message that could not be delivered. */
public final class DeliveryException extends Exception {
    private static final long serialVersionUID = 1L;

    /** What can be done about it. */
    public enum Kind {
        /** Try again later. */
        TEMPORARY,
        /** The user takes no direct messages. */
        REFUSED,
        /** The user, channel or right to write is gone. */
        GONE
    }

    private final Kind kind;

    public DeliveryException(Kind kind, String message, Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    public DeliveryException(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
