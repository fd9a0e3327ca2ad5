package dk.tovholder.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tovholder.support.ExtractionBuilder;
import dk.tovholder.support.StoreExtension;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PeopleServiceTest {
    private static final String BY = "discord:1";

    @RegisterExtension
    final StoreExtension store = new StoreExtension();

    private PeopleService people;
    private String guild;

    @BeforeEach
    void service() {
        people = store.get(PeopleService.class);
        guild = store.guild();
    }

    private List<String> owners(MinutesView minutes) {
        return store.get(MinutesService.class).find(guild, minutes.id()).orElseThrow().actions().stream()
                .flatMap(action -> action.owners().stream())
                .map(owner -> owner.name() + "=" + owner.userId())
                .toList();
    }

    @Test
    void a_linked_name_is_known_in_any_case_and_composition() {
        people.link(guild, "Åse Møller", "discord:11", BY);

        assertThat(people.userOf(guild, "åse MØLLER")).contains("discord:11");
        assertThat(people.userOf(guild, "A\u030Ase  Møller")).contains("discord:11");
        assertThat(people.list(guild))
                .containsExactly(new PersonView("Åse Møller", LinkKind.BY_HAND, "discord:11", false));
    }

    @Test
    void part_of_a_name_is_nobody() {
        people.link(guild, "Lene Mehlsen", "discord:11", BY);

        assertThat(people.userOf(guild, "Lene")).isEmpty();
        assertThat(people.userOf(guild, "Lene Mehlsen Hansen")).isEmpty();
    }

    @Test
    void linking_later_links_the_open_actions_of_that_name() {
        MinutesView minutes = Sample.stored(store);

        people.link(guild, "Lene Mehlsen", "discord:11", BY);

        assertThat(owners(minutes)).containsExactly("Lene Mehlsen=discord:11", "MK=null", "Lene Mehlsen=discord:11");
    }

    @Test
    void a_known_name_is_linked_when_minutes_come_in() {
        people.link(guild, "mk", "discord:7", BY);

        assertThat(owners(Sample.stored(store)))
                .containsExactly("Lene Mehlsen=null", "MK=discord:7", "Lene Mehlsen=null");
    }

    @Test
    void a_link_put_right_moves_the_open_actions() {
        people.link(guild, "MK", "discord:7", BY);
        MinutesView minutes = Sample.stored(store);

        people.link(guild, "MK", "discord:8", BY);

        assertThat(owners(minutes)).contains("MK=discord:8");
        assertThat(people.list(guild)).containsExactly(new PersonView("MK", LinkKind.BY_HAND, "discord:8", false));
    }

    @Test
    void an_owner_chosen_by_hand_stays() {
        MinutesView minutes = Sample.stored(store);
        long id = minutes.actions().get(0).id();
        store.get(ActionService.class).assign(guild, id, "Lene Mehlsen", "discord:99", BY);

        people.link(guild, "Lene Mehlsen", "discord:11", BY);

        assertThat(owners(minutes)).containsExactly("Lene Mehlsen=discord:99", "MK=null", "Lene Mehlsen=discord:11");
    }

    @Test
    void unknown_names_come_by_how_often_they_own() {
        Sample.stored(store);
        Sample.stored(
                store,
                "andet",
                new ExtractionBuilder()
                        .meeting("A", "2026-03-01")
                        .action("x", null, "MK", ":Havneudvalget", "Ida")
                        .action("y", null, "MK"));
        people.link(guild, "Ida", "discord:3", BY);

        assertThat(people.unknown(guild, Sample.SEEN))
                .startsWith("MK")
                .containsExactlyInAnyOrder("MK", "Lene Mehlsen", "Havneudvalget");
    }

    @Test
    void a_name_that_nothing_is_said_of_may_link_itself() {
        MinutesView minutes = Sample.stored(store);

        assertThat(people.linkByName(guild, "Lene Mehlsen", "discord:11")).isTrue();

        assertThat(owners(minutes)).contains("Lene Mehlsen=discord:11");
        assertThat(people.list(guild))
                .containsExactly(new PersonView("Lene Mehlsen", LinkKind.BY_NAME, "discord:11", false));
    }

    @Test
    void what_people_say_of_a_name_wins_over_the_name_itself() {
        people.linkByName(guild, "Lene Mehlsen", "discord:11");
        people.link(guild, "Lene Mehlsen", "discord:12", BY);

        assertThat(people.linkByName(guild, "lene mehlsen", "discord:11")).isFalse();
        assertThat(people.list(guild))
                .containsExactly(new PersonView("Lene Mehlsen", LinkKind.BY_HAND, "discord:12", false));
    }

    @Test
    void who_is_named_under_closed_points_alone_is_not_told_of() {
        Sample.stored(
                store,
                "lukket",
                new ExtractionBuilder()
                        .meeting("A", "2026-03-01")
                        .closedItem("1", "Personsag")
                        .action("taler med naboen", "2026-03-20", "Oda Friis"));

        assertThat(people.unknown(guild, Sample.SEEN)).isEmpty();
    }

    @Test
    void a_name_that_was_unlinked_does_not_link_itself_again() {
        people.linkByName(guild, "Lene Mehlsen", "discord:11");
        MinutesView minutes = Sample.stored(store);

        assertThat(people.unlink(guild, "Lene Mehlsen", BY)).isTrue();

        assertThat(people.linkByName(guild, "Lene Mehlsen", "discord:11")).isFalse();
        assertThat(people.unlink(guild, "Lene Mehlsen", BY)).isFalse();
        assertThat(people.list(guild)).isEmpty();
        assertThat(people.unknown(guild, Sample.SEEN)).contains("Lene Mehlsen");
        assertThat(owners(minutes)).contains("Lene Mehlsen=null");
    }

    @Test
    void a_unit_is_several_members_each_an_owner() {
        MinutesView minutes = Sample.stored(
                store,
                "enhed",
                new ExtractionBuilder().meeting("A", "2026-03-01").action("x", null, ":Teknik"));
        people.join(guild, "Teknik", "discord:11", BY);
        people.join(guild, "teknik", "discord:12", BY);
        people.join(guild, "Teknik", "discord:12", BY);

        assertThat(owners(minutes)).containsExactly("Teknik=discord:11", "Teknik=discord:12");
        assertThat(people.isGroup(guild, "Teknik")).isTrue();
        assertThat(people.userOf(guild, "Teknik")).isEmpty();

        assertThat(people.unlink(guild, "Teknik", "discord:11", BY)).isTrue();
        assertThat(owners(minutes)).containsExactly("Teknik=discord:12");
        assertThat(people.unlink(guild, "Teknik", "discord:11", BY)).isFalse();
        assertThat(people.unlink(guild, "Teknik", "discord:12", BY)).isTrue();
        assertThat(owners(minutes)).containsExactly("Teknik=null");
    }

    @Test
    void one_member_has_several_names() {
        MinutesView minutes = Sample.stored(store);
        people.link(guild, "MK", "discord:11", BY);
        people.link(guild, "Lene Mehlsen", "discord:11", BY);

        assertThat(owners(minutes))
                .containsExactly("Lene Mehlsen=discord:11", "MK=discord:11", "Lene Mehlsen=discord:11");
    }

    @Test
    void somebody_who_is_not_on_the_platform_is_known_and_nobody_asks_again() {
        MinutesView minutes = Sample.stored(store);
        people.link(guild, "Lene Mehlsen", "discord:11", BY);

        people.outside(guild, "Lene Mehlsen", BY);

        assertThat(people.list(guild)).containsExactly(new PersonView("Lene Mehlsen", LinkKind.OUTSIDE, null, false));
        assertThat(people.unknown(guild, Sample.SEEN)).doesNotContain("Lene Mehlsen");
        assertThat(store.get(Suggestions.class).unknown(guild, Sample.SEEN, "Lene"))
                .isEmpty();
        assertThat(people.linkByName(guild, "Lene Mehlsen", "discord:11")).isFalse();
        assertThat(owners(minutes)).contains("Lene Mehlsen=null");

        people.link(guild, "Lene Mehlsen", "discord:11", BY);
        assertThat(owners(minutes)).contains("Lene Mehlsen=discord:11");
    }
}
