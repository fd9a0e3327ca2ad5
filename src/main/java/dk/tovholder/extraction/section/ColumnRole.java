package dk.tovholder.extraction.section;

/** What stands in a column of a table, by its header. */
public enum ColumnRole {
    NUMBER,
    POINT,
    TOPIC,
    /** "Hvad", which only the other columns tell the meaning of. */
    WHAT,
    MINUTES,
    DECISION,
    TASK,
    OWNER,
    DUE,
    DATE,
    TIME,
    STATUS,
    KIND,
    PRESENTER,
    PLACE,
    UNKNOWN;

    /** Whether sentences are to be expected. */
    public boolean isText() {
        return this == POINT || this == TOPIC || this == MINUTES || this == DECISION || this == TASK || this == UNKNOWN;
    }
}
