package dk.tovholder.command;

/** How much an entry says of where it comes from. */
enum SourceStyle {
    /** Nothing: it is said apart. */
    NONE,
    /** The point alone, under a head that names the minutes. */
    POINT,
    /** Body, day and the point's title, in a list across minutes. */
    FULL,
    /** Body, day and the point's number: for what is understood without the title. */
    BRIEF
}
