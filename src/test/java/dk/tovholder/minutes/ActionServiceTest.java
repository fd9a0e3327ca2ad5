package dk.tovholder.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.tovholder.extraction.Certainty;
import dk.tovholder.extraction.Due;
import dk.tovholder.support.ExtractionBuilder;
import dk.tovholder.support.StoreExtension;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ActionServiceTest {
    private static final String LENE = "discord:11";

    @RegisterExtension
    final StoreExtension store = new StoreExtension();

    private ActionService actions;
    private String guild;

    @BeforeEach
    void read_minutes() {
        actions = store.get(ActionService.class);
        guild = store.guild();
        Sample.stored(
                store,
                "referat",
                new ExtractionBuilder()
                        .meeting("Bestyrelsen", "2026-02-02")
                        .item("1", "Økonomi")
                        .action("sender budgettet ÅBENT ud", null, "Lene Mehlsen")
                        .action("rydder op i både_skuret", "2026-03-01", "Søren Ågård", ":Havneudvalget")
                        .action("maler 100% af broen", "2026-03-02", "Lene Mehlsen"));
    }

    private List<String> tasks(ActionQuery query) {
        return actions.find(guild, query).stream().map(ActionView::task).toList();
    }

    @Test
    void are_listed_by_deadline_and_those_without_last() {
        assertThat(tasks(Queries.all()))
                .containsExactly("rydder op i både_skuret", "maler 100% af broen", "sender budgettet ÅBENT ud");
    }

    @Test
    void are_late_from_the_day_after_the_deadline() {
        assertThat(tasks(Queries.status(ActionQuery.Status.OVERDUE))).containsExactly("rydder op i både_skuret");
    }

    @Test
    void are_found_by_all_words_in_any_case_with_danish_letters() {
        assertThat(tasks(Queries.words("åbent BUDGET"))).containsExactly("sender budgettet ÅBENT ud");
        assertThat(tasks(Queries.words("økonomi"))).hasSize(3);
        assertThat(tasks(Queries.words("budget broen"))).isEmpty();
    }

    @Test
    void signs_of_the_search_are_no_wildcards() {
        assertThat(tasks(Queries.words("%"))).hasSize(3);
        assertThat(tasks(Queries.words("både_skuret"))).containsExactly("rydder op i både_skuret");
        assertThat(tasks(Queries.owner("L_ne"))).isEmpty();
        assertThat(tasks(Queries.owner("%"))).isEmpty();
    }

    @Test
    void are_found_by_a_part_of_an_owners_name_or_title() {
        assertThat(tasks(Queries.owner("ÅGÅRD"))).containsExactly("rydder op i både_skuret");
        assertThat(tasks(Queries.owner("havne"))).containsExactly("rydder op i både_skuret");
        assertThat(tasks(Queries.owner("lene"))).hasSize(2);
    }

    @Test
    void are_found_by_body_whatever_its_case() {
        assertThat(tasks(Queries.body("BESTYRELSEN"))).hasSize(3);
        assertThat(tasks(Queries.body("Forretningsudvalget"))).isEmpty();
    }

    @Test
    void are_found_by_the_linked_user() {
        store.get(PeopleService.class).link(guild, "Lene Mehlsen", LENE, "discord:1");

        assertThat(tasks(Queries.user(LENE))).hasSize(2);
        assertThat(tasks(Queries.user("discord:12"))).isEmpty();
    }

    @Test
    void a_done_one_says_by_whom_and_when_and_can_be_reopened() {
        long id = actions.find(guild, Queries.all()).get(0).id();

        ActionView done = actions.done(guild, id, LENE).orElseThrow();

        assertThat(done.state()).isEqualTo(ActionState.DONE);
        assertThat(done.settled()).isEqualTo(new Settled(LENE, store.clock().instant()));
        assertThat(tasks(Queries.status(ActionQuery.Status.OPEN))).hasSize(2);
        assertThat(tasks(Queries.status(ActionQuery.Status.DONE))).containsExactly("rydder op i både_skuret");
        assertThat(tasks(Queries.status(ActionQuery.Status.OVERDUE))).isEmpty();

        ActionView open = actions.reopen(guild, id, LENE).orElseThrow();

        assertThat(open.state()).isEqualTo(ActionState.OPEN);
        assertThat(open.settled()).isNull();
        assertThat(store.get(Changes.class).findByEntryKindAndEntryIdOrderById(EntryKind.ACTION, id))
                .extracting(Change::verb, Change::changedBy)
                .containsExactly(tuple(ChangeVerb.DONE, LENE), tuple(ChangeVerb.REOPENED, LENE));
    }

    @Test
    void the_second_who_closes_one_changes_nothing() {
        long id = actions.find(guild, Queries.all()).get(0).id();
        Settled first = actions.done(guild, id, LENE).orElseThrow().settled();
        store.clock().advance(Duration.ofHours(1));

        assertThat(actions.done(guild, id, "discord:12").orElseThrow().settled())
                .isEqualTo(first);
        assertThat(store.get(Changes.class).findByEntryKindAndEntryIdOrderById(EntryKind.ACTION, id))
                .hasSize(1);
    }

    @Test
    void an_assigned_one_has_that_owner_alone() {
        long id = actions.find(guild, Queries.all()).get(0).id();

        ActionView given =
                actions.assign(guild, id, "Mette", "discord:12", LENE).orElseThrow();

        assertThat(given.owners())
                .extracting(OwnerView::name, OwnerView::userId)
                .containsExactly(tuple("Mette", "discord:12"));
        assertThat(actions.find(guild, id).orElseThrow()).isEqualTo(given);
        assertThat(tasks(Queries.owner("Søren"))).isEmpty();
    }

    @Test
    void one_assigned_by_name_goes_to_the_user_linked_to_it() {
        store.get(PeopleService.class).link(guild, "Mette", "discord:12", LENE);
        long id = actions.find(guild, Queries.all()).get(0).id();

        ActionView given = actions.assign(guild, id, "METTE", null, LENE).orElseThrow();

        assertThat(given.owners()).extracting(OwnerView::userId).containsExactly("discord:12");
    }

    @Test
    void one_added_by_hand_counts_as_approved_and_says_who_added_it() {
        ActionView added = actions.add(
                guild, new NewAction("301", "bestiller kage", "Mette", null, LocalDate.of(2026, 3, 6)), LENE);

        assertThat(added.approved()).isTrue();
        assertThat(added.certainty()).isEqualTo(Certainty.STATED);
        assertThat(added.source()).isEqualTo(new SourceLink(null, "301", LENE, null, null, null, null));
        assertThat(actions.find(guild, Queries.words("kage"))).containsExactly(added);
    }

    @Test
    void a_dropped_one_is_found_by_id_alone_and_takes_no_verb() {
        MinutesView minutes = Sample.stored(store);
        long id = minutes.actions().get(0).id();
        store.get(MinutesService.class).drop(guild, minutes.id(), List.of(new EntryRef(EntryKind.ACTION, id)), LENE);

        assertThat(actions.find(guild, id).orElseThrow().state()).isEqualTo(ActionState.DROPPED);
        assertThat(actions.find(guild, id).orElseThrow().settled())
                .isEqualTo(new Settled(LENE, store.clock().instant()));
        assertThat(actions.done(guild, id, LENE)).isEmpty();
        assertThat(tasks(Queries.words("motorbåd"))).isEmpty();
    }

    @Test
    void a_deadline_at_the_next_meeting_is_kept_as_such() {
        Sample.stored(
                store,
                "næste",
                new ExtractionBuilder()
                        .meeting("Bestyrelsen", "2026-02-09")
                        .action("laver oplæg", new Due(null, true, Certainty.STATED), List.of()));

        ActionView action = actions.find(guild, Queries.words("oplæg")).get(0);

        assertThat(action.due()).isNull();
        assertThat(action.dueNextMeeting()).isTrue();
        assertThat(action.owners()).isEmpty();
    }
}
