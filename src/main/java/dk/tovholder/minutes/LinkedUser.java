package dk.tovholder.minutes;

/**
 * A user whom a name stands for.
 *
 * @param away whether they have left the guild
 */
record LinkedUser(String userId, boolean away) {}
