package dk.tovholder.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tovholder.extraction.Certainty;
import dk.tovholder.extraction.Event;
import dk.tovholder.extraction.EventKind;
import dk.tovholder.extraction.Outcome;
import dk.tovholder.extraction.Provenance;
import dk.tovholder.extraction.Reason;
import dk.tovholder.extraction.SourceSpan;
import dk.tovholder.support.ExtractionBuilder;
import dk.tovholder.support.StoreExtension;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class LogServiceTest {
    @RegisterExtension
    final StoreExtension store = new StoreExtension();

    private LogService log;
    private String guild;

    @BeforeEach
    void service() {
        log = store.get(LogService.class);
        guild = store.guild();
    }

    private static ExtractionBuilder board(String date) {
        return new ExtractionBuilder()
                .meeting("Bestyrelsen", date)
                .item("1", "Sager")
                .item("2", "Eventuelt");
    }

    private List<String> decided(DecisionQuery query) {
        return log.decisions(guild, query).stream().map(DecisionView::text).toList();
    }

    private List<String> topics() {
        return log.points(guild, "bestyrelsen").stream().map(PointView::topic).toList();
    }

    private List<String> announced(@Nullable String body) {
        return log.dates(guild, body, LocalDate.of(2026, 4, 1), null).stream()
                .map(EventView::what)
                .toList();
    }

    @Test
    void decisions_come_newest_meeting_first_in_the_order_of_the_minutes() {
        Sample.stored(store, "april", board("2026-04-07").decision(Outcome.ADOPTED, "C"));
        Sample.stored(
                store,
                "marts",
                board("2026-03-02").decision(Outcome.ADOPTED, "A").decision(Outcome.NOTED, "B"));

        assertThat(decided(Queries.decisions())).containsExactly("C", "A", "B");
    }

    @Test
    void decisions_are_found_by_words_outcome_body_and_days() {
        Sample.stored(store, "april", board("2026-04-07").decision(Outcome.REJECTED, "Ny båd blev afvist."));
        Sample.stored(store, "marts", board("2026-03-02").decision(Outcome.ADOPTED, "Ny ÅRE købes."));
        Sample.stored(
                store,
                "andet udvalg",
                new ExtractionBuilder()
                        .meeting("Festudvalget", "2026-03-05")
                        .decision(Outcome.ADOPTED, "Festen holdes."));

        assertThat(decided(new DecisionQuery("åre", null, null, null, null))).containsExactly("Ny ÅRE købes.");
        assertThat(decided(new DecisionQuery(null, "FESTUDVALGET", null, null, null)))
                .containsExactly("Festen holdes.");
        assertThat(decided(new DecisionQuery(null, null, null, null, Outcome.REJECTED)))
                .containsExactly("Ny båd blev afvist.");
        assertThat(decided(new DecisionQuery(null, null, LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 5), null)))
                .containsExactly("Festen holdes.", "Ny ÅRE købes.");
    }

    @Test
    void bodies_come_by_their_last_meeting() {
        Sample.stored(
                store,
                "a",
                new ExtractionBuilder()
                        .meeting("Festudvalget", "2026-03-05")
                        .item("1", "x")
                        .item("2", "y"));
        Sample.stored(store, "b", board("2026-03-02"));
        Sample.stored(store, "c", board("2026-04-07"));

        assertThat(log.bodies(guild)).containsExactly("Bestyrelsen", "Festudvalget");
        assertThat(log.lastMeeting(guild, "BESTYRELSEN")).contains(LocalDate.of(2026, 4, 7));
    }

    @Test
    void dates_come_by_day_from_the_first_asked_for() {
        Sample.stored(
                store,
                "a",
                board("2026-03-02")
                        .event(EventKind.EVENT, null, "2026-05-01", "Standerhejsning")
                        .event(EventKind.MEETING, "Bestyrelsen", "2026-04-07", "Næste møde")
                        .event(EventKind.DEADLINE, null, "2026-03-31", "Tilmelding"));

        assertThat(announced(null)).containsExactly("Næste møde", "Standerhejsning");
    }

    @Test
    void a_range_that_has_begun_is_still_coming() {
        Sample.stored(store, "a", board("2026-03-02").event(camp()));

        assertThat(announced(null)).containsExactly("Træningslejr");
        assertThat(log.dates(guild, null, LocalDate.of(2026, 4, 4), null)).isEmpty();
    }

    private static Event camp() {
        return new Event(
                null,
                LocalDate.of(2026, 3, 28),
                LocalDate.of(2026, 4, 3),
                null,
                EventKind.EVENT,
                null,
                "Træningslejr",
                "Træningslejr 28. marts - 3. april",
                new Provenance("event.test", Certainty.STATED, new SourceSpan(0, 1, 1)));
    }

    @Test
    void a_date_that_two_minutes_announce_stands_once() {
        Sample.stored(store, "a", board("2026-03-02").event(EventKind.EVENT, null, "2026-05-01", "Standerhejsning"));
        MinutesView newer = Sample.stored(
                store, "b", board("2026-03-09").event(EventKind.EVENT, null, "2026-05-01", "standerhejsning"));

        assertThat(log.dates(guild, null, LocalDate.of(2026, 4, 1), null))
                .singleElement()
                .satisfies(event -> assertThat(event.source().minutesId()).isEqualTo(newer.id()));
    }

    @Test
    void dates_of_a_body_are_its_meetings_and_what_its_minutes_announce() {
        Sample.stored(store, "a", board("2026-03-02").event(EventKind.EVENT, null, "2026-05-01", "Standerhejsning"));
        Sample.stored(
                store,
                "b",
                new ExtractionBuilder()
                        .meeting("Festudvalget", "2026-03-05")
                        .event(EventKind.MEETING, "Bestyrelsen", "2026-04-07", "Sagen behandles")
                        .event(EventKind.EVENT, null, "2026-06-06", "Sommerfest"));

        assertThat(announced("bestyrelsen")).containsExactly("Sagen behandles", "Standerhejsning");
    }

    @Test
    void a_point_is_treated_when_the_minutes_of_its_day_are_there() {
        Sample.stored(
                store,
                "marts",
                board("2026-03-02")
                        .point(Reason.PLANNED, "2026-04-07", "Sommerfest")
                        .point(Reason.PLANNED, "2026-05-04", "Budget"));
        assertThat(topics()).containsExactly("Sommerfest", "Budget");

        Sample.stored(store, "april", board("2026-04-07").item("3", "Sommerfesten"));

        assertThat(topics()).containsExactly("Budget");
    }

    @Test
    void a_point_that_its_meeting_did_not_get_to_moves_on() {
        Sample.stored(store, "marts", board("2026-03-02").point(Reason.PLANNED, "2026-04-07", "Sommerfest"));
        Sample.stored(store, "april", board("2026-04-07"));
        assertThat(topics()).containsExactly("Sommerfest");

        Sample.stored(store, "maj", board("2026-05-04").decision(Outcome.ADOPTED, "Sommerfesten holdes den 20. juni."));

        assertThat(topics()).isEmpty();
    }

    @Test
    void a_point_that_is_put_off_under_its_heading_is_not_treated() {
        Sample.stored(store, "marts", board("2026-03-02").point(Reason.PLANNED, "2026-04-07", "Sommerfest"));
        Sample.stored(
                store,
                "april",
                board("2026-04-07").item("3", "Sommerfest").decision(Outcome.POSTPONED, "Punktet udsættes."));

        assertThat(topics()).containsExactly("Sommerfest");
    }

    @Test
    void a_topic_that_waits_is_replaced_when_later_minutes_put_it_off_again_or_date_it() {
        Sample.stored(
                store,
                "marts",
                board("2026-03-02")
                        .point(Reason.POSTPONED, null, "Nye årer")
                        .point(Reason.POSTPONED, null, "Bådskur")
                        .point(Reason.PLANNED, null, "Hjertestarter"));
        Sample.stored(
                store,
                "april",
                board("2026-04-07")
                        .point(Reason.POSTPONED, null, "nye ÅRER")
                        .point(Reason.RESUBMITTED, "2026-05-04", "Bådskur"));

        assertThat(topics()).containsExactly("Bådskur", "Hjertestarter", "nye ÅRER");
    }

    @Test
    void a_topic_set_down_for_several_meetings_in_one_text_stands_for_each() {
        Sample.stored(
                store,
                "marts",
                board("2026-03-02")
                        .point(Reason.PLANNED, "2026-04-07", "Årshjul")
                        .point(Reason.PLANNED, "2026-05-04", "Årshjul"));

        assertThat(topics()).containsExactly("Årshjul", "Årshjul");
    }

    @Test
    void the_next_meeting_of_a_body_is_the_first_announced() {
        Sample.stored(
                store,
                "marts",
                board("2026-03-02")
                        .event(EventKind.MEETING, "Bestyrelsen", "2026-05-04", "Mødedatoer")
                        .event(EventKind.EVENT, "Bestyrelsen", "2026-04-01", "Udflugt")
                        .event(EventKind.MEETING, "Festudvalget", "2026-03-20", "Møde")
                        .event(EventKind.MEETING, "Bestyrelsen", "2026-04-07", "Mødedatoer"));

        assertThat(log.nextMeeting(guild, "bestyrelsen", LocalDate.of(2026, 3, 3)))
                .map(EventView::date)
                .contains(LocalDate.of(2026, 4, 7));
        assertThat(log.nextMeeting(guild, "bestyrelsen", LocalDate.of(2026, 4, 8)))
                .map(EventView::date)
                .contains(LocalDate.of(2026, 5, 4));
    }
}
