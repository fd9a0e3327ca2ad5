package dk.tovholder.minutes;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Which users a name is, in one guild, by the exact name alone; and their actions with it. */
@Component
class OwnerLinks {
    private final People people;

    OwnerLinks(People people) {
        this.people = people;
    }

    /** Links the owners of an action by name. */
    void link(StoredAction action) {
        Set<String> names = new LinkedHashSet<>();
        action.owners().forEach(owner -> names.add(owner.linkKey()));
        names.forEach(name -> link(action, name));
    }

    /** Links those of one name; true where that changed something. */
    boolean link(StoredAction action, String folded) {
        List<StoredOwner> owners = action.owners().stream()
                .filter(owner -> owner.linkKey().equals(folded) && !owner.userFixed())
                .toList();
        return !owners.isEmpty()
                && link(action, owners, people.named(action.guild().key(), folded));
    }

    private static boolean link(StoredAction action, List<StoredOwner> owners, List<Person> known) {
        List<LinkedUser> users =
                known.stream().map(Person::user).flatMap(Optional::stream).toList();
        boolean changed = share(action, owners, users);
        boolean outside = known.stream().anyMatch(person -> person.kind() == LinkKind.OUTSIDE);
        for (StoredOwner owner : owners) {
            changed |= owner.putOutside(outside);
        }
        return changed;
    }

    /** A name that is several users' is an owner for each of them; one that is nobody's is one owner. */
    private static boolean share(StoredAction action, List<StoredOwner> owners, List<LinkedUser> users) {
        List<StoredOwner> free = new ArrayList<>(owners);
        List<LinkedUser> missing = new ArrayList<>();
        boolean changed = false;
        for (LinkedUser user : users) {
            Optional<StoredOwner> same =
                    free.stream().filter(owner -> owner.isOf(user)).findFirst();
            same.ifPresentOrElse(free::remove, () -> missing.add(user));
            changed |= same.isPresent() && same.get().link(user);
        }
        boolean kept = free.size() < owners.size();
        for (StoredOwner owner : free) {
            if (!missing.isEmpty()) {
                changed |= owner.link(missing.remove(0));
            } else {
                changed |= kept ? action.owners().remove(owner) : owner.unlink();
            }
            kept = true;
        }
        missing.forEach(user -> action.owners().add(new StoredOwner(action, owners.get(0), user)));
        return changed || !missing.isEmpty();
    }
}
