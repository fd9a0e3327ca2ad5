package dk.tovholder.minutes;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Which user a name is, in one guild, by the exact name alone. */
@Component
class OwnerLinks {
    private final People people;

    OwnerLinks(People people) {
        this.people = people;
    }

    Optional<String> userOf(String guild, String name) {
        return people.findByGuildKeyAndFolded(guild, Folded.of(name)).map(Person::userId);
    }

    /** Links the owners of an action that are known by name. */
    void link(StoredAction action) {
        for (StoredOwner owner : action.owners()) {
            userOf(action.guild().key(), owner.linkName()).ifPresent(owner::link);
        }
    }
}
