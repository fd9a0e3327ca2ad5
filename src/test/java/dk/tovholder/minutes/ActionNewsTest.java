package dk.tovholder.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tovholder.support.Heard;
import dk.tovholder.support.StoreExtension;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Reminders are planned by what is told here: all of it, and in the transaction. */
class ActionNewsTest {
    @RegisterExtension
    final StoreExtension store = new StoreExtension();

    private Heard heard;
    private ActionService actions;
    private String guild;

    @BeforeEach
    void listen() {
        heard = store.get(Heard.class);
        actions = store.get(ActionService.class);
        guild = store.guild();
    }

    @Test
    void every_new_action_is_told() {
        MinutesView minutes = Sample.stored(store);

        assertThat(heard.ids())
                .containsExactly(
                        minutes.actions().get(0).id(), minutes.actions().get(1).id());
    }

    @Test
    void a_listener_that_fails_leaves_the_text_received_and_nothing_stored() {
        heard.refuse(true);
        assertThatThrownBy(() -> Sample.stored(store)).hasMessage("refused");
        assertThat(store.get(MinutesService.class).list(guild)).isEmpty();
        assertThat(actions.find(guild, Queries.all())).isEmpty();
        heard.refuse(false);

        assertThat(store.get(MinutesService.class).resume())
                .filteredOn(minutes -> minutes.origin().guild().equals(guild))
                .singleElement()
                .satisfies(minutes -> assertThat(minutes.actions()).hasSize(2));
    }

    @Test
    void each_verb_tells_once_and_one_that_changes_nothing_is_silent() {
        long id = Sample.stored(store).actions().get(0).id();
        heard.ids();

        actions.done(guild, id, "discord:1");
        assertThat(heard.ids()).containsExactly(id);
        actions.done(guild, id, "discord:2");
        assertThat(heard.ids()).isEmpty();
        actions.reopen(guild, id, "discord:1");
        assertThat(heard.ids()).containsExactly(id);
        actions.reopen(guild, id, "discord:1");
        assertThat(heard.ids()).isEmpty();
        actions.assign(guild, id, "Mette", null, "discord:1");
        assertThat(heard.ids()).containsExactly(id);
        long added = actions.add(guild, new NewAction("301", "bager", null, null, null), "discord:1")
                .id();
        assertThat(heard.ids()).containsExactly(added);
    }

    @Test
    void removing_minutes_tells_of_their_actions() {
        MinutesView minutes = Sample.stored(store);
        heard.ids();

        store.get(MinutesService.class).remove(guild, minutes.id(), "discord:1");

        assertThat(heard.ids()).hasSize(2);
    }

    @Test
    void approving_tells_of_the_actions_taken_as_they_stand() {
        MinutesView minutes = Sample.stored(store);
        heard.ids();

        store.get(MinutesService.class).approve(guild, minutes.id(), "discord:1");
        assertThat(heard.ids()).hasSize(2);
        store.get(MinutesService.class).approve(guild, minutes.id(), "discord:1");
        assertThat(heard.ids()).isEmpty();
    }

    @Test
    void dropping_an_action_tells_of_it_alone() {
        MinutesView minutes = Sample.stored(store);
        long id = minutes.actions().get(1).id();
        heard.ids();

        store.get(MinutesService.class)
                .drop(guild, minutes.id(), List.of(new EntryRef(EntryKind.ACTION, id)), "discord:1");

        assertThat(heard.ids()).containsExactly(id);
    }

    @Test
    void linking_a_name_tells_of_the_open_actions_whose_owner_it_is() {
        MinutesView minutes = Sample.stored(store);
        actions.done(guild, minutes.actions().get(0).id(), "discord:1");
        heard.ids();

        store.get(PeopleService.class).link(guild, "lene  MEHLSEN", "discord:11", "discord:1");

        assertThat(heard.ids()).containsExactly(minutes.actions().get(1).id());
    }
}
