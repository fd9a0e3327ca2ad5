package dk.tovholder.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.tovholder.extraction.Certainty;
import dk.tovholder.extraction.EventKind;
import dk.tovholder.extraction.Outcome;
import dk.tovholder.extraction.OwnerKind;
import dk.tovholder.support.ExtractionBuilder;
import dk.tovholder.support.StoreExtension;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MinutesServiceTest {
    @RegisterExtension
    final StoreExtension store = new StoreExtension();

    private MinutesService minutes() {
        return store.get(MinutesService.class);
    }

    @Test
    void shows_the_meeting_and_all_entries_as_they_were_read() {
        MinutesView view = Sample.stored(store);

        assertThat(view.organisation()).isEqualTo("Kystby Roklub");
        assertThat(view.body()).isEqualTo("Bestyrelsen");
        assertThat(view.date()).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(view.place()).isEqualTo("Klubhuset");
        assertThat(view.approved()).isFalse();
        assertThat(view.card()).isNull();
        assertThat(view.origin().url()).isEqualTo("https://discord.com/channels/1/301/401");
        assertThat(view.decisions())
                .extracting(DecisionView::text, DecisionView::outcome, DecisionView::closed)
                .containsExactly(
                        tuple("Budgettet blev godkendt.", Outcome.APPROVED, false),
                        tuple("Bestyrelsen opsiger aftalen.", Outcome.ADOPTED, true));
        assertThat(view.events())
                .extracting(EventView::date, EventView::kind, EventView::body)
                .containsExactly(
                        tuple(LocalDate.of(2026, 4, 7), EventKind.MEETING, "Bestyrelsen"),
                        tuple(LocalDate.of(2026, 5, 1), EventKind.EVENT, null));
        assertThat(view.points()).extracting(PointView::topic).containsExactly("Sommerfest", "Nye årer");
    }

    @Test
    void shows_an_action_with_owners_deadline_and_source() {
        ActionView action = Sample.stored(store).actions().get(0);

        assertThat(action.task()).isEqualTo("indhenter tilbud på ny motorbåd");
        assertThat(action.owners())
                .containsExactly(
                        new OwnerView("Lene Mehlsen", "Lene Mehlsen", OwnerKind.PERSON, Certainty.STATED, null));
        assertThat(action.due()).isEqualTo(LocalDate.of(2026, 3, 20));
        assertThat(action.state()).isEqualTo(ActionState.OPEN);
        assertThat(action.source().channel()).isEqualTo("301");
        assertThat(action.source().poster()).isEqualTo(Sample.POSTER);
        assertThat(action.source().item()).isEqualTo("1. Økonomi");
        assertThat(action.source().date()).isEqualTo(LocalDate.of(2026, 3, 2));
    }

    @Test
    void the_same_text_again_changes_nothing() {
        MinutesView first = Sample.stored(store);
        store.get(ActionService.class)
                .done(store.guild(), first.actions().get(0).id(), "discord:1");

        Receipt again = minutes().add(Sample.posted(store.guild(), Sample.TEXT));

        assertThat(again).isInstanceOf(Receipt.Known.class);
        assertThat(((Receipt.Known) again).minutes().id()).isEqualTo(first.id());
        assertThat(((Receipt.Known) again).minutes().actions().get(0).state()).isEqualTo(ActionState.DONE);
        assertThat(minutes().list(store.guild())).hasSize(1);
    }

    @Test
    void the_same_words_with_other_line_breaks_and_composition_are_the_same_text() {
        MinutesView first = Sample.stored(store);
        String decomposed = "\uFEFF  Referat af bestyrelsesmøde\r\ni Kystby Ro\u00ADklub den  2. marts 2026\r\n"
                .replace("å", "a\u030A");

        Receipt again = minutes().add(Sample.posted(store.guild(), decomposed));

        assertThat(again)
                .isInstanceOfSatisfying(
                        Receipt.Known.class,
                        known -> assertThat(known.minutes().id()).isEqualTo(first.id()));
    }

    @Test
    void small_talk_is_not_kept() {
        store.reader()
                .finds(
                        "Frokost fredag?",
                        new ExtractionBuilder().event(EventKind.EVENT, null, "2026-03-06", "Frokost"));

        Receipt receipt = minutes().add(Sample.posted(store.guild(), "Frokost fredag?"));

        assertThat(receipt).isEqualTo(new Receipt.NotMinutes());
        assertThat(store.get(MinutesRepository.class)
                        .findByGuildKeyAndSourceHashAndStateNot(
                                store.guild(), Sha256.ofSource("Frokost fredag?"), MinutesState.REMOVED))
                .isEmpty();
    }

    @Test
    void the_same_small_talk_is_read_where_somebody_asks_for_it() {
        store.reader()
                .finds(
                        "Frokost fredag?",
                        new ExtractionBuilder().event(EventKind.EVENT, null, "2026-03-06", "Frokost"));
        Origin origin = Sample.posted(store.guild(), "").origin();

        Receipt receipt = minutes().add(new NewMinutes(origin, "Frokost fredag?", true, null, null));

        assertThat(receipt).isInstanceOf(Receipt.Stored.class);
    }

    @Test
    void the_reader_is_told_the_day_in_the_guilds_zone_and_what_the_poster_said() {
        store.get(SettingsService.class).set(store.guild(), "time-zone", "Pacific/Auckland");
        Origin origin = Sample.posted(store.guild(), "").origin();

        minutes().add(new NewMinutes(origin, "x", true, "Bestyrelsen", LocalDate.of(2026, 3, 1)));

        assertThat(store.reader().contexts()).singleElement().satisfies(context -> {
            assertThat(context.posted()).isEqualTo(LocalDate.of(2026, 3, 3));
            assertThat(context.body()).isEqualTo("Bestyrelsen");
            assertThat(context.date()).isEqualTo(LocalDate.of(2026, 3, 1));
        });
    }

    @Test
    void lists_the_newest_meeting_first_and_those_without_a_day_last() {
        Sample.stored(
                store,
                "marts",
                new ExtractionBuilder()
                        .meeting("A", "2026-03-01")
                        .item("1", "x")
                        .item("2", "y"));
        Sample.stored(store, "udateret", new ExtractionBuilder().item("1", "x").item("2", "y"));
        Sample.stored(
                store,
                "april",
                new ExtractionBuilder()
                        .meeting("A", "2026-04-01")
                        .item("1", "x")
                        .item("2", "y"));

        assertThat(minutes().list(store.guild()))
                .extracting(MinutesView::date)
                .containsExactly(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 3, 1), null);
    }

    @Test
    void removed_minutes_and_their_entries_are_in_no_list() {
        MinutesView view = Sample.stored(store);

        assertThat(minutes().remove(store.guild(), view.id(), "discord:1")).isTrue();

        assertThat(minutes().list(store.guild())).isEmpty();
        assertThat(minutes().find(store.guild(), view.id())).isEmpty();
        assertThat(store.get(ActionService.class).find(store.guild(), Queries.all()))
                .isEmpty();
        assertThat(store.get(LogService.class).decisions(store.guild(), Queries.decisions()))
                .isEmpty();
        assertThat(store.get(LogService.class).dates(store.guild(), null, LocalDate.of(2026, 1, 1), null))
                .isEmpty();
        assertThat(store.get(LogService.class).points(store.guild(), null)).isEmpty();
        assertThat(store.get(LogService.class).bodies(store.guild())).isEmpty();
        assertThat(minutes().remove(store.guild(), view.id(), "discord:1")).isFalse();
    }

    @Test
    void removed_minutes_may_be_posted_again() {
        MinutesView view = Sample.stored(store);
        minutes().remove(store.guild(), view.id(), "discord:1");

        Receipt again = minutes().add(Sample.posted(store.guild(), Sample.TEXT));

        assertThat(again).isInstanceOfSatisfying(Receipt.Stored.class, stored -> {
            assertThat(stored.minutes().id()).isNotEqualTo(view.id());
            assertThat(stored.minutes().actions()).hasSize(2);
        });
    }

    @Test
    void an_action_found_later_names_the_body_that_met() {
        long action = Sample.stored(store).actions().get(0).id();

        ActionView found =
                store.get(ActionService.class).find(store.guild(), action).orElseThrow();

        assertThat(found.source().body()).isEqualTo("Bestyrelsen");
    }

    @Test
    void approving_takes_all_actions_as_they_stand() {
        MinutesView view = Sample.stored(store);

        MinutesView approved =
                minutes().approve(store.guild(), view.id(), "discord:1").orElseThrow();

        assertThat(approved.approved()).isTrue();
        assertThat(approved.actions()).allMatch(ActionView::approved);
    }

    @Test
    void a_dropped_entry_is_gone_and_the_others_stay() {
        MinutesView view = Sample.stored(store);
        List<EntryRef> chosen = List.of(
                new EntryRef(EntryKind.DECISION, view.decisions().get(0).id()),
                new EntryRef(EntryKind.EVENT, view.events().get(1).id()));

        MinutesView left =
                minutes().drop(store.guild(), view.id(), chosen, "discord:1").orElseThrow();

        assertThat(left.decisions()).extracting(DecisionView::text).containsExactly("Bestyrelsen opsiger aftalen.");
        assertThat(left.events()).extracting(EventView::what).containsExactly("Næste møde");
        assertThat(left.actions()).hasSize(2);
        assertThat(store.get(Changes.class)
                        .findByEntryKindAndEntryIdOrderById(
                                EntryKind.DECISION, view.decisions().get(0).id()))
                .extracting(Change::verb, Change::changedBy)
                .containsExactly(tuple(ChangeVerb.DROPPED, "discord:1"));
    }

    @Test
    void an_entry_of_other_minutes_is_not_dropped() {
        MinutesView view = Sample.stored(store);
        MinutesView other = Sample.stored(store, "andet referat", Sample.extraction());
        EntryRef foreign = new EntryRef(EntryKind.ACTION, other.actions().get(0).id());

        minutes().drop(store.guild(), view.id(), List.of(foreign), "discord:1");

        assertThat(minutes().find(store.guild(), other.id()).orElseThrow().actions())
                .hasSize(2);
    }

    @Test
    void remembers_the_card_that_answered() {
        MinutesView view = Sample.stored(store);

        minutes().answered(store.guild(), view.id(), "301", "999");

        assertThat(minutes().find(store.guild(), view.id()).orElseThrow().card())
                .isEqualTo(new CardPlace("301", "999"));
    }

    @Test
    void a_reader_that_fails_loses_no_text() {
        store.reader().finds(Sample.TEXT, Sample.extraction());
        store.reader().before(() -> {
            throw new IllegalStateException("boom");
        });
        assertThatThrownBy(() -> minutes().add(Sample.posted(store.guild(), Sample.TEXT)))
                .hasMessage("boom");
        store.reader().before(() -> {});

        Receipt again = minutes().add(Sample.posted(store.guild(), Sample.TEXT));

        assertThat(again).isInstanceOf(Receipt.Stored.class);
        assertThat(minutes().list(store.guild())).hasSize(1);
    }

    @Test
    void keeps_the_instant_of_posting_whatever_the_zone() {
        assertThat(Sample.stored(store).origin().postedAt()).isEqualTo(Instant.parse("2026-03-02T20:15:00Z"));
    }
}
