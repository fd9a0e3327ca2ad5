package dk.tovholder.minutes;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Members who leave a guild: what they had to do is nobody's until somebody takes it over, or until they are back. */
@Service
@Transactional
public class MembershipService {
    private final People people;
    private final Owners owners;
    private final ActionNews news;
    private final Clock clock;

    MembershipService(People people, Owners owners, ActionNews news, Clock clock) {
        this.people = people;
        this.owners = owners;
        this.news = news;
        this.clock = clock;
    }

    /** They have left. Who they were linked to and what they did stays known. */
    public void left(String guild, String userId) {
        people.ofUser(guild, userId).forEach(person -> person.leave(clock.instant()));
        put(guild, userId, true);
    }

    /** They are there: what was theirs is theirs again. */
    public void returned(String guild, String userId) {
        people.ofUser(guild, userId).forEach(Person::comeBack);
        put(guild, userId, false);
    }

    /** Whether anything of theirs waits for them to come back. */
    @Transactional(readOnly = true)
    public boolean hasLeft(String guild, String userId) {
        return owners.isAway(guild, userId)
                || people.ofUser(guild, userId).stream()
                        .anyMatch(person -> person.view().away());
    }

    private void put(String guild, String userId, boolean away) {
        Set<StoredAction> changed = new LinkedHashSet<>();
        for (StoredOwner owner : owners.ofUser(guild, userId)) {
            if (owner.action().state() == ActionState.OPEN && owner.putAway(away)) {
                changed.add(owner.action());
            }
        }
        List<StoredAction> told = new ArrayList<>(changed);
        news.changed(told);
    }
}
