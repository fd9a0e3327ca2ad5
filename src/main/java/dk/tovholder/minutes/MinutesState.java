package dk.tovholder.minutes;

/** How far stored minutes have come. */
enum MinutesState {
    /** The text is kept, nothing has been read yet. */
    RECEIVED,
    EXTRACTED,
    REMOVED
}
