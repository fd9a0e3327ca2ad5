package dk.tovholder.extraction.section;

/** What a word before a colon says of the words after it. */
public enum LabelKind {
    ACTION,
    DECISION,
    MINUTES,
    /** What was said, before it comes to what was settled. */
    DISCUSSION,
    PRESENTATION,
    PROPOSAL,
    OWNER,
    DUE,
    NEXT_MEETING,
    NEXT_AGENDA,
    REMINDER
}
