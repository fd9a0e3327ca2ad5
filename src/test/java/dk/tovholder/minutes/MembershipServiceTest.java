package dk.tovholder.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tovholder.support.StoreExtension;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MembershipServiceTest {
    private static final String LENE = "discord:11";
    private static final String BY = "discord:1";

    @RegisterExtension
    final StoreExtension store = new StoreExtension();

    private MembershipService members;
    private PeopleService people;
    private String guild;

    @BeforeEach
    void service() {
        members = store.get(MembershipService.class);
        people = store.get(PeopleService.class);
        guild = store.guild();
        people.link(guild, "Lene Mehlsen", LENE, BY);
    }

    private List<String> owners(MinutesView minutes) {
        return store.get(MinutesService.class).find(guild, minutes.id()).orElseThrow().actions().stream()
                .flatMap(action -> action.owners().stream())
                .map(owner -> owner.name() + "=" + owner.userId() + (owner.absence() == null ? "" : owner.absence()))
                .toList();
    }

    @Test
    void what_was_theirs_is_nobodys_and_theirs_again_when_they_are_back() {
        MinutesView minutes = Sample.stored(store);

        members.left(guild, LENE);

        assertThat(owners(minutes)).containsExactly("Lene Mehlsen=nullLEFT", "MK=null", "Lene Mehlsen=nullLEFT");
        assertThat(people.list(guild)).containsExactly(new PersonView("Lene Mehlsen", LinkKind.BY_HAND, LENE, true));
        assertThat(members.hasLeft(guild, LENE)).isTrue();

        members.returned(guild, LENE);

        assertThat(owners(minutes)).contains("Lene Mehlsen=discord:11");
        assertThat(members.hasLeft(guild, LENE)).isFalse();
    }

    @Test
    void their_name_in_later_minutes_waits_for_them_too() {
        members.left(guild, LENE);

        assertThat(owners(Sample.stored(store))).contains("Lene Mehlsen=nullLEFT");
    }

    @Test
    void an_owner_chosen_by_hand_leaves_too() {
        MinutesView minutes = Sample.stored(store);
        long id = minutes.actions().get(0).id();
        store.get(ActionService.class).assign(guild, id, "MK", "discord:99", BY);

        members.left(guild, "discord:99");

        assertThat(owners(minutes)).contains("MK=nullLEFT");
        members.returned(guild, "discord:99");
        assertThat(owners(minutes)).contains("MK=discord:99");
    }

    @Test
    void what_is_done_stays_theirs() {
        MinutesView minutes = Sample.stored(store);
        store.get(ActionService.class).done(guild, minutes.actions().get(0).id(), LENE);

        members.left(guild, LENE);

        assertThat(owners(minutes)).startsWith("Lene Mehlsen=discord:11");
    }
}
