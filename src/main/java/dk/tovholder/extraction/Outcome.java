package dk.tovholder.extraction;

/** What came of a decision. */
public enum Outcome {
    APPROVED,
    ADOPTED,
    NOTED,
    POSTPONED,
    REJECTED,
    RECOMMENDED,
    REFERRED
}
