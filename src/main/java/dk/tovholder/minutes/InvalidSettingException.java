package dk.tovholder.minutes;

/** A setting that is not there, or a value it cannot have. */
public final class InvalidSettingException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What is wrong; its key in the message files is {@code settings.invalid.} and its name in small letters. */
    public enum Reason {
        UNKNOWN,
        NOT_A_TIME,
        NOT_A_TIME_ZONE,
        NOT_A_LANGUAGE,
        NOT_A_CHANNEL,
        NOT_A_CHOICE
    }

    private final Reason reason;
    private final String setting;
    private final String value;

    public InvalidSettingException(Reason reason, String setting, String value) {
        super(setting + "=" + value + ": " + reason);
        this.reason = reason;
        this.setting = setting;
        this.value = value;
    }

    public Reason reason() {
        return reason;
    }

    public String setting() {
        return setting;
    }

    public String value() {
        return value;
    }
}
