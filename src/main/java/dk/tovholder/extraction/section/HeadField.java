package dk.tovholder.extraction.section;

/** What a label in the head of minutes announces. */
enum HeadField {
    DATE,
    START,
    END,
    PLACE,
    ATTENDED,
    ABSENT,
    SECRETARY,
    SUBJECT,
    /** Nothing about the meeting: who sent it, case numbers. */
    OTHER
}
