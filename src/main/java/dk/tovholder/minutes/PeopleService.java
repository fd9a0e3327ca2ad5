package dk.tovholder.minutes;

import java.util.List;
import java.util.Optional;

/** Who a name in minutes is, guild by guild. Never guessed. */
public class PeopleService {
    /** Links a name to a user and all open actions of that name with it. */
    public PersonView link(String guild, String name, String userId, String by) {
        throw new UnsupportedOperationException();
    }

    public List<PersonView> list(String guild) {
        throw new UnsupportedOperationException();
    }

    public Optional<String> userOf(String guild, String name) {
        throw new UnsupportedOperationException();
    }

    /** Names of owners that nobody is linked to, most frequent first. */
    public List<String> unknown(String guild) {
        throw new UnsupportedOperationException();
    }
}
