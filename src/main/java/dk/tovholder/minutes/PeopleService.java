package dk.tovholder.minutes;

import dk.tovholder.extraction.OwnerKind;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who a name in minutes is, guild by guild; never guessed. All open actions of a name go with it, but for owners that somebody
 * chose by hand.
 */
@Service
@Transactional
public class PeopleService {
    /** Stands where else the user does who linked a name. */
    static final String BY_ITSELF = "tovholder:name";

    private final Guilds guilds;
    private final People people;
    private final Owners owners;
    private final OwnerLinks links;
    private final ActionNews news;
    private final Clock clock;

    PeopleService(Guilds guilds, People people, Owners owners, OwnerLinks links, ActionNews news, Clock clock) {
        this.guilds = guilds;
        this.people = people;
        this.owners = owners;
        this.links = links;
        this.news = news;
        this.clock = clock;
    }

    /** The name is this user's alone. */
    public void link(String guild, String name, String userId, String by) {
        become(guild, name, LinkKind.BY_HAND, userId, by);
    }

    /** The name is this user's too: a unit's or group's, that stands for several. */
    public void join(String guild, String name, String userId, String by) {
        Person one = people.save(keep(guild, name.strip(), userId).known(LinkKind.BY_HAND, by, clock.instant()));
        people.named(guild, one.folded()).stream()
                .filter(other -> !other.kind().isMember())
                .forEach(people::delete);
        relink(guild, one.folded());
    }

    /** The name is somebody's who is not on the platform: who posted the minutes is told instead. */
    public void outside(String guild, String name, String by) {
        become(guild, name, LinkKind.OUTSIDE, null, by);
    }

    /** The name is this user's because nobody else is called so; false where people have said anything of the name. */
    public boolean linkByName(String guild, String name, String userId) {
        boolean free = people.named(guild, Folded.of(name)).isEmpty();
        if (free) {
            become(guild, name, LinkKind.BY_NAME, userId, BY_ITSELF);
        }
        return free;
    }

    /** The name is nobody's any more, and will not be by itself. False where it was not. */
    public boolean unlink(String guild, String name, String by) {
        boolean known = people.named(guild, Folded.of(name)).stream().anyMatch(PeopleService::says);
        if (known) {
            become(guild, name, LinkKind.NOBODY, null, by);
        }
        return known;
    }

    /** The name is not this user's any more, but still that of others, if there are any. False where it was not theirs. */
    public boolean unlink(String guild, String name, String userId, String by) {
        List<Person> members = people.named(guild, Folded.of(name)).stream()
                .filter(person -> person.kind().isMember())
                .toList();
        Optional<Person> one = members.stream()
                .filter(person -> userId.equals(person.userId()))
                .findFirst();
        if (one.isPresent() && members.size() == 1) {
            return unlink(guild, name, by);
        }
        one.ifPresent(person -> {
            people.delete(person);
            relink(guild, person.folded());
        });
        return one.isPresent();
    }

    private static boolean says(Person person) {
        return person.kind() != LinkKind.NOBODY;
    }

    private void become(String guild, String name, LinkKind kind, @Nullable String userId, String by) {
        Person one = keep(guild, name.strip(), userId).known(kind, by, clock.instant());
        people.named(guild, one.folded()).stream().filter(other -> other != one).forEach(people::delete);
        people.save(one);
        relink(guild, one.folded());
    }

    private Person keep(String guild, String name, @Nullable String userId) {
        return people.named(guild, Folded.of(name)).stream()
                .filter(person -> Objects.equals(person.userId(), userId))
                .findFirst()
                .orElseGet(() -> new Person(guilds.of(guild), name, userId));
    }

    private void relink(String guild, String folded) {
        Set<StoredAction> named = new LinkedHashSet<>();
        owners.ofOpenActions(guild, folded).forEach(owner -> named.add(owner.action()));
        news.changed(named.stream().filter(action -> links.link(action, folded)).toList());
    }

    /** By name; one that stands for several members once for each. */
    @Transactional(readOnly = true)
    public List<PersonView> list(String guild) {
        return people.known(guild).stream().map(Person::view).toList();
    }

    /** The one user whom a name stands for. */
    @Transactional(readOnly = true)
    public Optional<String> userOf(String guild, String name) {
        List<String> users = people.named(guild, Folded.of(name)).stream()
                .map(Person::user)
                .flatMap(Optional::stream)
                .filter(user -> !user.away())
                .map(LinkedUser::userId)
                .toList();
        return users.size() == 1 ? Optional.of(users.get(0)) : Optional.empty();
    }

    /** The members whom a name stands for, first said first. */
    @Transactional(readOnly = true)
    public List<String> usersOf(String guild, String name) {
        return people.named(guild, Folded.of(name)).stream()
                .map(Person::user)
                .flatMap(Optional::stream)
                .map(LinkedUser::userId)
                .toList();
    }

    /** Whether a name is that of a unit or group, by the minutes it stands in. */
    @Transactional(readOnly = true)
    public boolean isGroup(String guild, String name) {
        List<OwnerKind> kinds = owners.kinds(guild, Folded.of(name));
        return kinds.contains(OwnerKind.UNIT) || kinds.contains(OwnerKind.GROUP);
    }

    /** Whether any name, or any action, is this user's. */
    @Transactional(readOnly = true)
    public boolean isKnown(String guild, String userId) {
        return !people.ofUser(guild, userId).isEmpty()
                || !owners.ofUser(guild, userId).isEmpty();
    }

    /** Whether nobody has said anything of a name, so that it may link itself. */
    @Transactional(readOnly = true)
    public boolean isFree(String guild, String name) {
        return people.named(guild, Folded.of(name)).isEmpty();
    }

    /** Those of {@link #list} that may be told. */
    @Transactional(readOnly = true)
    public List<PersonView> list(String guild, Sources seen) {
        return people.seen(guild, seen.channels(), seen.user()).stream()
                .map(Person::view)
                .toList();
    }

    /** Names of owners of open actions that nobody is linked to, most frequent first. A group is nobody. */
    @Transactional(readOnly = true)
    public List<String> unknown(String guild, Sources seen) {
        Map<String, List<String>> byName = new LinkedHashMap<>();
        for (StoredOwner owner : owners.unlinked(guild, seen.channels(), seen.user())) {
            byName.computeIfAbsent(owner.linkKey(), folded -> new ArrayList<>()).add(owner.linkName());
        }
        return byName.values().stream()
                .sorted(Comparator.comparing((List<String> names) -> names.size())
                        .reversed())
                .map(names -> names.get(0))
                .toList();
    }
}
