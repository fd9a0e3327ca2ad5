package dk.tovholder.extraction.section;

/** What a word before a colon says of the words after it. */
public enum LabelKind {
    ACTION,
    DECISION,
    MINUTES,
    PRESENTATION,
    PROPOSAL,
    OWNER,
    DUE,
    NEXT_MEETING,
    NEXT_AGENDA,
    REMINDER
}
