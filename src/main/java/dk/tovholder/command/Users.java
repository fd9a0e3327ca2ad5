package dk.tovholder.command;

import dk.tovholder.chat.UserRef;

/** Users of whom no more than the id is known. */
final class Users {
    private Users() {}

    /** Platforms that have mentions show the name themselves. */
    static UserRef of(String id) {
        return new UserRef(id, id.substring(id.indexOf(':') + 1));
    }
}
