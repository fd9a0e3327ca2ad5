package dk.tovholder.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tovholder.extraction.Certainty;
import dk.tovholder.extraction.Due;
import dk.tovholder.extraction.EventKind;
import dk.tovholder.extraction.Outcome;
import dk.tovholder.support.ExtractionBuilder;
import dk.tovholder.support.Heard;
import dk.tovholder.support.StoreExtension;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class NextMeetingsTest {
    @RegisterExtension
    final StoreExtension store = new StoreExtension();

    private String guild;

    @BeforeEach
    void guild() {
        guild = store.guild();
    }

    @Test
    void a_deadline_follows_the_meeting_that_newer_minutes_move() {
        Sample.stored(store, "marts", givenUntilNextMeeting("2026-04-01"));
        Sample.stored(
                store, "ekstra", board("2026-03-16").event(EventKind.MEETING, "Bestyrelsen", "2026-04-08", "Møde"));

        assertThat(action().due()).isEqualTo("2026-04-08");
        assertThat(action().dueNextMeeting()).isTrue();
        assertThat(told()).contains(action().id());
    }

    @Test
    void its_history_says_what_moved_it() {
        Sample.stored(store, "marts", givenUntilNextMeeting("2026-04-01"));
        Sample.stored(
                store, "ekstra", board("2026-03-16").event(EventKind.MEETING, "Bestyrelsen", "2026-04-08", "Møde"));

        assertThat(store.get(EntryService.class)
                        .find(guild, action().ref())
                        .orElseThrow()
                        .history())
                .last()
                .satisfies(change -> {
                    assertThat(change.verb()).isEqualTo(ChangeVerb.MOVED);
                    assertThat(change.before()).isEqualTo("next-meeting 2026-04-01");
                    assertThat(change.after()).isEqualTo("next-meeting 2026-04-08");
                });
    }

    @Test
    void a_date_put_right_by_hand_moves_it() {
        Sample.stored(store, "marts", givenUntilNextMeeting("2026-04-01"));
        EntryRef meeting = store.get(LogService.class)
                .nextMeeting(guild, "Bestyrelsen", LocalDate.parse("2026-03-03"))
                .orElseThrow()
                .ref();

        store.get(EntryService.class).edit(guild, meeting, Map.of(Field.DAY, "2026-03-30"), Sample.POSTER);

        assertThat(action().due()).isEqualTo("2026-03-30");
    }

    @Test
    void a_day_that_was_not_known_comes_with_the_calendar() {
        Sample.stored(store, "marts", givenUntilNextMeeting(null));

        store.get(MeetingService.class)
                .scheduled(guild, List.of(new CalendarMeeting("Bestyrelsen mødes", LocalDate.parse("2026-03-24"))));

        assertThat(action().due()).isEqualTo("2026-03-24");
        assertThat(store.get(MeetingService.class).coming(guild, "Bestyrelsen", LocalDate.parse("2026-03-03")))
                .containsExactly(LocalDate.parse("2026-03-24"));
    }

    @Test
    void a_meeting_of_another_body_moves_nothing() {
        Sample.stored(store, "marts", givenUntilNextMeeting("2026-04-01"));
        Sample.stored(
                store,
                "udvalg",
                new ExtractionBuilder()
                        .meeting("Festudvalget", "2026-03-16")
                        .event(EventKind.MEETING, "Festudvalget", "2026-04-08", "Møde"));

        assertThat(action().due()).isEqualTo("2026-04-01");
    }

    @Test
    void reading_again_leaves_the_day_where_the_meeting_is() {
        MinutesView minutes = Sample.stored(store, "marts", givenUntilNextMeeting("2026-04-01"));
        Sample.stored(
                store, "ekstra", board("2026-03-16").event(EventKind.MEETING, "Bestyrelsen", "2026-04-08", "Møde"));

        Receipt again =
                store.get(MinutesService.class).redo(guild, minutes.id()).orElseThrow();

        assertThat(again).isInstanceOf(Receipt.Known.class);
        assertThat(action().due()).isEqualTo("2026-04-08");
    }

    @Test
    void what_has_no_deadline_is_told_of_when_a_meeting_becomes_known() {
        Sample.stored(store, "marts", board("2026-03-02").action("ringer til kommunen", (String) null, "Lene"));
        told();

        Sample.stored(
                store, "ekstra", board("2026-03-16").event(EventKind.MEETING, "Bestyrelsen", "2026-04-08", "Møde"));

        assertThat(told()).containsExactly(action().id());
    }

    @Test
    void so_does_one_that_was_added_by_hand() {
        board_meets_on("2026-04-01");

        ActionView added = add("201");
        assertThat(added.due()).isEqualTo("2026-04-01");
        assertThat(added.source().body()).isEqualTo("Bestyrelsen");
        told();
        Sample.stored(
                store, "ekstra", board("2026-03-16").event(EventKind.MEETING, "Bestyrelsen", "2026-04-08", "Møde"));

        assertThat(action().due()).isEqualTo("2026-04-08");
        assertThat(told()).containsExactly(added.id());
    }

    @Test
    void and_one_whose_meeting_is_put_far_off_in_the_minutes_themselves() {
        EntryRef meeting = board_meets_on("2026-04-01");
        add("201");

        store.get(EntryService.class).edit(guild, meeting, Map.of(Field.DAY, "2026-06-10"), Sample.POSTER);

        assertThat(action().due()).isEqualTo("2026-06-10");
    }

    @Test
    void by_hand_too_a_day_that_is_not_known_yet_comes_when_it_is() {
        Sample.stored(store, "marts", board("2026-03-02").decision(Outcome.ADOPTED, "Huset males."));
        assertThat(add("201")).satisfies(added -> {
            assertThat(added.due()).isNull();
            assertThat(added.dueNextMeeting()).isTrue();
        });

        Sample.stored(
                store, "ekstra", board("2026-03-16").event(EventKind.MEETING, "Bestyrelsen", "2026-04-08", "Møde"));

        assertThat(action().due()).isEqualTo("2026-03-16");
    }

    @Test
    void of_several_bodies_it_is_the_one_whose_minutes_come_in_the_channel() {
        board_meets_on("2026-04-01");
        Sample.stored(
                store,
                "udvalg",
                new ExtractionBuilder()
                        .meeting("Festudvalget", "2026-02-16")
                        .event(EventKind.MEETING, "Festudvalget", "2026-04-08", "Møde"),
                "777");

        assertThat(add("777").due()).isEqualTo("2026-04-08");
        assertThat(add("999").due()).isEqualTo("2026-04-01");
    }

    @Test
    void another_body_has_its_next_meeting_on_another_day() {
        Sample.stored(store, "marts", givenUntilNextMeeting("2026-04-01"));
        Sample.stored(
                store,
                "udvalg",
                new ExtractionBuilder()
                        .meeting("Festudvalget", "2026-02-16")
                        .event(EventKind.MEETING, "Festudvalget", "2026-04-08", "Møde"));

        store.get(EntryService.class).edit(guild, action().ref(), Map.of(Field.BODY, "Festudvalget"), Sample.POSTER);

        assertThat(action().due()).isEqualTo("2026-04-08");
    }

    @Test
    void a_meeting_that_is_moved_after_its_day_takes_its_deadlines_along() {
        EntryRef meeting = board_meets_on("2026-04-01");
        add("201");
        store.clock().set(Instant.parse("2026-04-02T08:00:00Z"));

        store.get(EntryService.class).edit(guild, meeting, Map.of(Field.DAY, "2026-04-15"), Sample.POSTER);

        assertThat(action().due()).isEqualTo("2026-04-15");
    }

    private EntryRef board_meets_on(String day) {
        Sample.stored(store, "marts", board("2026-03-02").event(EventKind.MEETING, "Bestyrelsen", day, "Næste møde"));
        return store.get(LogService.class)
                .nextMeeting(guild, "Bestyrelsen", LocalDate.parse(day))
                .orElseThrow()
                .ref();
    }

    private ActionView add(String channel) {
        return store.get(ActionService.class)
                .add(guild, new NewAction(channel, "Book lokale", null, null, null, true), Sample.POSTER);
    }

    private static ExtractionBuilder board(String date) {
        return new ExtractionBuilder().meeting("Bestyrelsen", date);
    }

    private static ExtractionBuilder givenUntilNextMeeting(@Nullable String day) {
        LocalDate date = day == null ? null : LocalDate.parse(day);
        ExtractionBuilder minutes =
                board("2026-03-02").action("ringer til kommunen", new Due(date, true, Certainty.STATED), List.of());
        return day == null ? minutes : minutes.event(EventKind.MEETING, "Bestyrelsen", day, "Næste møde");
    }

    private ActionView action() {
        return store.get(ActionService.class).followUps(guild, null, null).get(0);
    }

    private List<Long> told() {
        return store.get(Heard.class).ids();
    }
}
