package dk.tovholder.chat;

/** What a command's option takes. */
public enum OptionType {
    TEXT,
    NUMBER,
    FLAG,
    USER,
    CHANNEL,
    ROLE,
    FILE
}
