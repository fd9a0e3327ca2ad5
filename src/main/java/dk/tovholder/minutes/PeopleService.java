package dk.tovholder.minutes;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who a name in minutes is, guild by guild. Never guessed. */
@Service
@Transactional
public class PeopleService {
    private final Guilds guilds;
    private final People people;
    private final Owners owners;
    private final ActionNews news;
    private final Clock clock;

    PeopleService(Guilds guilds, People people, Owners owners, ActionNews news, Clock clock) {
        this.guilds = guilds;
        this.people = people;
        this.owners = owners;
        this.news = news;
        this.clock = clock;
    }

    /** Links a name to a user and all open actions of that name with it. An owner that somebody chose by hand stays. */
    public PersonView link(String guild, String name, String userId, String by) {
        Person person = remember(guild, name.strip(), userId, by);
        Set<StoredAction> changed = new LinkedHashSet<>();
        for (StoredOwner owner : owners.ofOpenActions(guild, Folded.of(name))) {
            if (owner.link(userId)) {
                changed.add(owner.action());
            }
        }
        news.changed(changed);
        return view(person);
    }

    /** The name is nobody's any more. False where it was not. */
    public boolean unlink(String guild, String name) {
        Optional<Person> known = people.findByGuildKeyAndFolded(guild, Folded.of(name));
        known.ifPresent(person -> {
            people.delete(person);
            Set<StoredAction> changed = new LinkedHashSet<>();
            for (StoredOwner owner : owners.ofOpenActions(guild, Folded.of(name))) {
                if (owner.link(null)) {
                    changed.add(owner.action());
                }
            }
            news.changed(changed);
        });
        return known.isPresent();
    }

    private Person remember(String guild, String name, String userId, String by) {
        Optional<Person> known = people.findByGuildKeyAndFolded(guild, Folded.of(name));
        known.ifPresent(person -> person.link(userId, by, clock.instant()));
        return known.orElseGet(() -> people.save(new Person(guilds.of(guild), name, userId, by, clock.instant())));
    }

    @Transactional(readOnly = true)
    public List<PersonView> list(String guild) {
        return people.findByGuildKeyOrderByFolded(guild).stream()
                .map(PeopleService::view)
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<String> userOf(String guild, String name) {
        return people.findByGuildKeyAndFolded(guild, Folded.of(name)).map(Person::userId);
    }

    /** Names of owners of open actions that nobody is linked to, most frequent first. A group is nobody. */
    @Transactional(readOnly = true)
    public List<String> unknown(String guild) {
        Map<String, List<String>> byName = new LinkedHashMap<>();
        for (StoredOwner owner : owners.unlinked(guild)) {
            byName.computeIfAbsent(Folded.of(owner.linkName()), folded -> new ArrayList<>())
                    .add(owner.linkName());
        }
        return byName.values().stream()
                .sorted(Comparator.comparing((List<String> names) -> names.size())
                        .reversed())
                .map(names -> names.get(0))
                .toList();
    }

    private static PersonView view(Person person) {
        return new PersonView(person.name(), person.userId());
    }
}
