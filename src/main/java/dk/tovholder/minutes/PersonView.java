package dk.tovholder.minutes;

/**
 * A name that is linked to a user.
 *
 * @param name as it stands in minutes: a full name, a first name, initials, a role
 */
public record PersonView(String name, String userId) {}
