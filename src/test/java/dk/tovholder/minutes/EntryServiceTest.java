package dk.tovholder.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.tovholder.extraction.Certainty;
import dk.tovholder.extraction.Outcome;
import dk.tovholder.support.ExtractionBuilder;
import dk.tovholder.support.Heard;
import dk.tovholder.support.StoreExtension;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class EntryServiceTest {
    private static final String LENE = "discord:11";
    private static final String OLE = "discord:12";

    @RegisterExtension
    final StoreExtension store = new StoreExtension();

    private EntryService entries;
    private String guild;
    private MinutesView minutes;

    @BeforeEach
    void minutes_are_stored() {
        entries = store.get(EntryService.class);
        guild = store.guild();
        minutes = Sample.stored(store);
    }

    private MinutesView now() {
        return store.get(MinutesService.class).find(guild, minutes.id()).orElseThrow();
    }

    private ActionView action(EntryRef ref) {
        return (ActionView) entries.find(guild, ref).orElseThrow().entry();
    }

    @Test
    void shows_where_an_entry_comes_from_and_what_can_be_put_right() {
        EntryDetail detail = entries.find(guild, minutes.actions().get(0).ref()).orElseThrow();

        assertThat(detail.entry().label()).isEqualTo("indhenter tilbud på ny motorbåd");
        assertThat(detail.rule()).isEqualTo("action.test");
        assertThat(detail.line()).isPositive();
        assertThat(detail.page()).isNull();
        assertThat(detail.fields()).containsOnlyKeys(Field.TEXT, Field.OWNERS, Field.DUE, Field.BODY);
        assertThat(detail.fields()).containsEntry(Field.DUE, "2026-03-20").containsEntry(Field.BODY, "Bestyrelsen");
        assertThat(detail.history()).isEmpty();
        assertThat(detail.undoable()).isFalse();
    }

    @Test
    void puts_fields_right_and_takes_that_back_as_one() {
        EntryRef ref = minutes.actions().get(0).ref();
        store.get(Heard.class).ids();

        EntryDetail edited = entries.edit(
                        guild,
                        ref,
                        Map.of(
                                Field.TEXT, "indhenter to tilbud",
                                Field.OWNERS,
                                        OwnerCode.of(
                                                List.of(new GivenOwner("Ole Bro", OLE), new GivenOwner("MK", null))),
                                Field.DUE, "2026-04-01",
                                Field.BODY, "Bådudvalget"),
                        LENE)
                .orElseThrow();

        ActionView action = action(ref);
        assertThat(action.task()).isEqualTo("indhenter to tilbud");
        assertThat(action.owners())
                .extracting(OwnerView::label, OwnerView::userId)
                .containsExactly(tuple("Ole Bro", OLE), tuple("MK", null));
        assertThat(action.due()).isEqualTo(LocalDate.of(2026, 4, 1));
        assertThat(store.get(Heard.class).ids()).containsExactly(ref.id());
        assertThat(edited.history()).hasSize(4).allMatch(change -> change.by().equals(LENE));
        assertThat(edited.undoable()).isTrue();

        EntryDetail undone = entries.undo(guild, ref, OLE).orElseThrow();

        assertThat(action(ref).task()).isEqualTo("indhenter tilbud på ny motorbåd");
        assertThat(action(ref).owners()).extracting(OwnerView::label).containsExactly("Lene Mehlsen");
        assertThat(undone.fields()).containsEntry(Field.BODY, "Bestyrelsen").containsEntry(Field.DUE, "2026-03-20");
        assertThat(undone.history()).allMatch(ChangeView::undone);
        assertThat(undone.undoable()).isFalse();
    }

    @Test
    void the_next_meeting_and_no_deadline_are_deadlines_too() {
        EntryRef ref = minutes.actions().get(0).ref();

        entries.edit(guild, ref, Map.of(Field.DUE, "next-meeting"), LENE);
        assertThat(action(ref).dueNextMeeting()).isTrue();
        assertThat(action(ref).due()).isEqualTo("2026-04-07");

        entries.edit(guild, ref, Map.of(Field.DUE, ""), LENE);
        assertThat(action(ref).dueNextMeeting()).isFalse();
    }

    @Test
    void a_decision_is_reworded_and_its_quote_stays() {
        EntryRef ref = minutes.decisions().get(0).ref();

        EntryDetail edited = entries.edit(
                        guild,
                        ref,
                        Map.of(Field.TEXT, "Budgettet for 2026 er vedtaget.", Field.OUTCOME, "ADOPTED"),
                        LENE)
                .orElseThrow();

        assertThat(edited.quote()).isEqualTo("Budgettet blev godkendt.");
        assertThat(now().decisions().get(0).text()).isEqualTo("Budgettet for 2026 er vedtaget.");
        assertThat(now().decisions().get(0).outcome()).isEqualTo(Outcome.ADOPTED);
        assertThat(store.get(LogService.class).decisions(guild, new DecisionQuery("vedtaget", null, null, null, null)))
                .hasSize(1);
    }

    @Test
    void dates_and_points_get_another_day() {
        EntryRef event = minutes.events().get(0).ref();
        EntryRef point = minutes.points().get(0).ref();

        entries.edit(guild, event, Map.of(Field.DAY, "2026-04-08T19:30"), LENE);
        entries.edit(guild, point, Map.of(Field.DAY, ""), LENE);

        assertThat(now().events().get(0).date()).isEqualTo(LocalDate.of(2026, 4, 8));
        assertThat(now().events().get(0).time()).hasToString("19:30");
        assertThat(now().points().get(0).date()).isNull();
    }

    @Test
    void what_was_dropped_comes_back() {
        EntryRef ref = minutes.points().get(0).ref();

        assertThat(entries.drop(guild, ref, LENE).orElseThrow().dropped()).isTrue();
        assertThat(now().points()).hasSize(1);
        assertThat(entries.undo(guild, ref, OLE).orElseThrow().dropped()).isFalse();
        assertThat(now().points()).hasSize(2);
        entries.drop(guild, ref, LENE);
        entries.restore(guild, ref, OLE);
        assertThat(now().points()).hasSize(2);
    }

    @Test
    void of_two_that_say_the_same_one_stays_with_what_both_know() {
        EntryRef kept = minutes.actions().get(1).ref();
        EntryRef other = minutes.actions().get(0).ref();
        entries.edit(guild, kept, Map.of(Field.DUE, ""), LENE);

        entries.merge(guild, kept, other, LENE);

        assertThat(now().actions()).extracting(ActionView::id).doesNotContain(other.id());
        assertThat(action(kept).due()).isEqualTo(LocalDate.of(2026, 3, 20));
        entries.undo(guild, other, LENE);
        assertThat(now().actions()).extracting(ActionView::id).contains(other.id());
    }

    @Test
    void an_entry_goes_on_as_another_kind_and_back() {
        EntryRef decision = minutes.decisions().get(0).ref();

        EntryDetail made =
                entries.become(guild, decision, EntryKind.ACTION, LENE).orElseThrow();

        assertThat(made.entry()).isInstanceOf(ActionView.class);
        assertThat(made.entry().label()).isEqualTo("Budgettet blev godkendt.");
        assertThat(made.entry().source().item()).isEqualTo("1. Økonomi");
        assertThat(now().decisions()).extracting(DecisionView::id).doesNotContain(decision.id());
        assertThat(entries.become(guild, made.entry().ref(), EntryKind.EVENT, LENE))
                .isEmpty();

        entries.undo(guild, decision, LENE);

        assertThat(now().decisions()).extracting(DecisionView::id).contains(decision.id());
        assertThat(entries.find(guild, made.entry().ref()).orElseThrow().dropped())
                .isTrue();
    }

    @Test
    void what_somebody_vouches_for_is_certain() {
        EntryRef ref = Sample.stored(
                        store,
                        "Andet referat",
                        new ExtractionBuilder()
                                .meeting("Bestyrelsen", "2026-03-03")
                                .impliedAction("bager kage", null, "Mette"))
                .actions()
                .get(0)
                .ref();
        assertThat(entries.find(guild, ref).orElseThrow().waits()).isTrue();

        entries.confirm(guild, ref, LENE);

        assertThat(action(ref).approved()).isTrue();
        assertThat(action(ref).certainty()).isEqualTo(Certainty.STATED);
        entries.undo(guild, ref, LENE);
        assertThat(action(ref).approved()).isFalse();
    }

    @Test
    void another_guild_reaches_nothing() {
        EntryRef ref = minutes.actions().get(0).ref();

        assertThat(entries.find("discord:stranger", ref)).isEmpty();
        assertThat(entries.drop("discord:stranger", ref, LENE)).isEmpty();
        assertThat(now().actions()).extracting(ActionView::id).contains(ref.id());
    }
}
