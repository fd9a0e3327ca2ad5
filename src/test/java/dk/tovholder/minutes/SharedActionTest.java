package dk.tovholder.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tovholder.support.ExtractionBuilder;
import dk.tovholder.support.StoreExtension;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An action that several have. */
class SharedActionTest {
    private static final String LENE = "discord:1";
    private static final String BO = "discord:2";

    @RegisterExtension
    final StoreExtension store = new StoreExtension();

    private ActionService actions;
    private String guild;
    private long id;

    @BeforeEach
    void stored() {
        actions = store.get(ActionService.class);
        guild = store.guild();
        store.get(PeopleService.class).link(guild, "Lene Mehlsen", LENE, Sample.POSTER);
        store.get(PeopleService.class).link(guild, "Bo Lind", BO, Sample.POSTER);
        id = Sample.stored(
                        store,
                        "marts",
                        new ExtractionBuilder()
                                .meeting("Bestyrelsen", "2026-03-02")
                                .action("maler klubhuset", "2026-03-20", "Lene Mehlsen", "Bo Lind"))
                .actions()
                .get(0)
                .id();
    }

    @Test
    void each_can_do_their_part_and_the_last_finishes_it() {
        ActionView half = actions.done(guild, id, LENE).orElseThrow();

        assertThat(half.state()).isEqualTo(ActionState.OPEN);
        assertThat(half.isDoneBy("Lene Mehlsen")).isTrue();
        assertThat(half.isDoneBy("Bo Lind")).isFalse();

        ActionView whole = actions.done(guild, id, BO).orElseThrow();

        assertThat(whole.state()).isEqualTo(ActionState.DONE);
        assertThat(whole.settled().by()).isEqualTo(BO);
    }

    @Test
    void doing_ones_part_twice_is_doing_it_once() {
        actions.done(guild, id, LENE);

        assertThat(actions.done(guild, id, LENE).orElseThrow().state()).isEqualTo(ActionState.OPEN);
        assertThat(history()).containsExactly(ChangeVerb.PART_DONE);
    }

    @Test
    void who_has_no_part_of_it_finishes_the_whole() {
        assertThat(actions.done(guild, id, Sample.POSTER).orElseThrow().state()).isEqualTo(ActionState.DONE);
    }

    @Test
    void one_is_enough_where_the_guild_says_so() {
        store.get(SettingsService.class).set(guild, "several-owners", "one");

        assertThat(actions.done(guild, id, LENE).orElseThrow().state()).isEqualTo(ActionState.DONE);
    }

    @Test
    void a_part_can_be_taken_back() {
        actions.done(guild, id, LENE);

        store.get(EntryService.class).undo(guild, new EntryRef(EntryKind.ACTION, id), LENE);

        assertThat(part(LENE)).isNull();
    }

    @Test
    void reopening_opens_all_parts() {
        actions.done(guild, id, LENE);
        actions.done(guild, id, BO);

        actions.reopen(guild, id, BO);

        assertThat(part(LENE)).isNull();
        assertThat(part(BO)).isNull();
    }

    @Test
    void each_member_of_a_unit_has_a_part() {
        store.get(PeopleService.class).link(guild, "Festudvalget", LENE, Sample.POSTER);
        store.get(PeopleService.class).join(guild, "Festudvalget", BO, Sample.POSTER);
        long party = Sample.stored(
                        store,
                        "april",
                        new ExtractionBuilder()
                                .meeting("Bestyrelsen", "2026-04-02")
                                .action("køber øl", "2026-04-20", ":Festudvalget"))
                .actions()
                .get(0)
                .id();

        assertThat(actions.done(guild, party, LENE).orElseThrow().state()).isEqualTo(ActionState.OPEN);
        assertThat(actions.done(guild, party, BO).orElseThrow().state()).isEqualTo(ActionState.DONE);
    }

    private @Nullable Instant part(String user) {
        return actions.find(guild, id).orElseThrow().partOf(user);
    }

    private List<ChangeVerb> history() {
        return store
                .get(EntryService.class)
                .find(guild, new EntryRef(EntryKind.ACTION, id))
                .orElseThrow()
                .history()
                .stream()
                .map(ChangeView::verb)
                .toList();
    }
}
