package dk.tovholder.reminder;

/** How a promise is delivered; the next one where one is refused. */
enum Route {
    DIRECT,
    /** A mention without content in the reminder channel. */
    CHANNEL,
    /** One line to who posted the minutes. */
    POSTER
}
