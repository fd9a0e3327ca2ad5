package dk.tovholder.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tovholder.extraction.Certainty;
import dk.tovholder.extraction.Event;
import dk.tovholder.extraction.EventKind;
import dk.tovholder.extraction.Provenance;
import dk.tovholder.extraction.Reason;
import dk.tovholder.extraction.SourceSpan;
import dk.tovholder.minutes.ActionService;
import dk.tovholder.minutes.ActionView;
import dk.tovholder.minutes.EventView;
import dk.tovholder.minutes.MinutesService;
import dk.tovholder.minutes.MinutesView;
import dk.tovholder.minutes.NewMinutes;
import dk.tovholder.minutes.Origin;
import dk.tovholder.minutes.PointView;
import dk.tovholder.minutes.Receipt;
import dk.tovholder.support.ExtractionBuilder;
import dk.tovholder.support.StoreExtension;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AgendaServiceTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

    @RegisterExtension
    final StoreExtension store = new StoreExtension();

    private static ExtractionBuilder board(String date) {
        return new ExtractionBuilder()
                .meeting("Bestyrelsen", date)
                .item("1", "Sager")
                .item("2", "Eventuelt");
    }

    private MinutesView stored(ExtractionBuilder extraction) {
        String text = "referat " + extraction.hashCode();
        store.reader().finds(text, extraction);
        Origin origin = new Origin(
                store.guild(), "301", null, null, "discord:700", null, Instant.parse("2026-03-02T20:00:00Z"));
        Receipt receipt = store.get(MinutesService.class).add(new NewMinutes(origin, text, true, null, null));
        return ((Receipt.Stored) receipt).minutes();
    }

    private Agenda next(@Nullable String body, @Nullable String date) {
        return store.get(AgendaService.class)
                .next(store.guild(), body, date == null ? null : LocalDate.parse(date), TODAY);
    }

    private static List<String> topics(List<PointView> points) {
        return points.stream().map(PointView::topic).toList();
    }

    private static Event announced(String date, LocalTime time) {
        return new Event(
                null,
                LocalDate.parse(date),
                null,
                time,
                EventKind.MEETING,
                "Bestyrelsen",
                "Næste møde",
                "Næste møde",
                new Provenance("event.test", Certainty.STATED, new SourceSpan(0, 1, 1)));
    }

    @Test
    void is_of_the_body_that_met_last_and_its_first_coming_meeting() {
        stored(new ExtractionBuilder().meeting("Festudvalget", "2026-02-01").item("1", "x"));
        stored(board("2026-03-02")
                .event(announced("2026-05-04", LocalTime.of(19, 0)))
                .event(EventKind.MEETING, "Bestyrelsen", "2026-04-07", "Sagen behandles igen")
                .event(announced("2026-04-07", LocalTime.of(18, 30))));

        Agenda agenda = next(null, null);

        assertThat(agenda.body()).isEqualTo("Bestyrelsen");
        assertThat(agenda.date()).isEqualTo(LocalDate.of(2026, 4, 7));
        assertThat(agenda.time()).isEqualTo(LocalTime.of(18, 30));
    }

    @Test
    void has_the_standing_points_of_danish_meetings_around_its_own() {
        stored(board("2026-03-02").point(Reason.PLANNED, "2026-04-07", "Sommerfest"));

        Agenda agenda = next(null, null);

        assertThat(agenda.opening())
                .containsExactly(
                        "Valg af ordstyrer og referent",
                        "Godkendelse af dagsorden",
                        "Godkendelse af referat",
                        "Opfølgning fra sidste møde");
        assertThat(topics(agenda.points())).containsExactly("Sommerfest");
        assertThat(agenda.closing()).containsExactly("Meddelelser", "Eventuelt");
    }

    @Test
    void is_on_the_first_day_with_points_where_no_meeting_is_announced() {
        stored(board("2026-03-02")
                .point(Reason.PLANNED, "2026-05-04", "Budget")
                .point(Reason.PLANNED, "2026-04-07", "Sommerfest"));

        Agenda agenda = next("bestyrelsen", null);

        assertThat(agenda.date()).isEqualTo(LocalDate.of(2026, 4, 7));
        assertThat(agenda.time()).isNull();
        assertThat(topics(agenda.points())).containsExactly("Sommerfest");
    }

    @Test
    void has_no_day_where_nothing_says_one() {
        stored(board("2026-03-02").point(Reason.POSTPONED, null, "Nye årer"));

        Agenda agenda = next(null, null);

        assertThat(agenda.date()).isNull();
        assertThat(topics(agenda.points())).containsExactly("Nye årer");
    }

    @Test
    void takes_what_the_last_meeting_put_off_and_keeps_apart_what_waits() {
        stored(board("2026-02-02").point(Reason.POSTPONED, null, "Kajakker"));
        stored(board("2026-03-02")
                .point(Reason.POSTPONED, null, "Nye årer")
                .point(Reason.PLANNED, null, "Hjertestarter")
                .point(Reason.PLANNED, "2026-04-07", "Sommerfest")
                .point(Reason.PLANNED, "2026-05-04", "Budget")
                .event(EventKind.MEETING, "Bestyrelsen", "2026-04-07", "Næste møde"));

        Agenda agenda = next(null, null);

        assertThat(topics(agenda.points())).containsExactly("Sommerfest", "Kajakker", "Nye årer");
        assertThat(topics(agenda.waiting())).containsExactly("Hjertestarter");
    }

    @Test
    void takes_over_the_points_of_a_meeting_that_no_minutes_came_of() {
        stored(board("2026-02-02")
                .point(Reason.PLANNED, "2026-03-02", "Aflyst sag")
                .event(EventKind.MEETING, "Bestyrelsen", "2026-04-07", "Næste møde"));

        assertThat(topics(next(null, null).points())).containsExactly("Aflyst sag");
    }

    @Test
    void of_another_day_has_that_days_points_alone() {
        stored(board("2026-03-02")
                .point(Reason.POSTPONED, null, "Nye årer")
                .point(Reason.PLANNED, "2026-04-07", "Sommerfest")
                .point(Reason.PLANNED, "2026-05-04", "Budget")
                .event(announced("2026-04-07", LocalTime.of(18, 30)))
                .event(announced("2026-05-04", LocalTime.of(19, 0))));

        Agenda agenda = next("Bestyrelsen", "2026-05-04");

        assertThat(agenda.date()).isEqualTo(LocalDate.of(2026, 5, 4));
        assertThat(agenda.time()).isEqualTo(LocalTime.of(19, 0));
        assertThat(topics(agenda.points())).containsExactly("Budget");
    }

    @Test
    void follows_up_what_is_open_or_was_done_since_the_last_meeting() {
        MinutesView old = stored(board("2026-02-02")
                .action("gjort før mødet", null)
                .action("gjort efter mødet", null)
                .action("stadig åben", "2026-03-01"));
        ActionService actions = store.get(ActionService.class);
        store.clock().set(Instant.parse("2026-03-01T22:59:00Z"));
        actions.done(store.guild(), old.actions().get(0).id(), "discord:1");
        store.clock().set(Instant.parse("2026-03-01T23:01:00Z"));
        actions.done(store.guild(), old.actions().get(1).id(), "discord:1");
        stored(board("2026-03-02").action("ny", "2026-04-01"));
        stored(new ExtractionBuilder().meeting("Festudvalget", "2026-03-01").action("køber øl", null));

        assertThat(next("Bestyrelsen", null).followUps())
                .extracting(ActionView::task)
                .containsExactly("stadig åben", "ny", "gjort efter mødet");
    }

    @Test
    void names_the_other_coming_dates() {
        stored(board("2026-03-02")
                .event(EventKind.EVENT, null, "2026-03-05", "Allerede holdt")
                .event(EventKind.MEETING, "Bestyrelsen", "2026-04-07", "Næste møde")
                .event(EventKind.EVENT, null, "2026-04-07", "Rengøring")
                .event(EventKind.MEETING, "Bestyrelsen", "2026-05-04", "Møde derefter"));

        assertThat(next(null, null).dates()).extracting(EventView::what).containsExactly("Rengøring", "Møde derefter");
    }

    @Test
    void is_empty_but_for_the_standing_points_where_nothing_is_stored() {
        Agenda agenda = next(null, null);

        assertThat(agenda.body()).isNull();
        assertThat(agenda.date()).isNull();
        assertThat(agenda.points()).isEmpty();
        assertThat(agenda.closing()).contains("Eventuelt");
    }
}
