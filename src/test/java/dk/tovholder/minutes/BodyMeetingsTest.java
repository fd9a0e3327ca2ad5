package dk.tovholder.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tovholder.minutes.BodyMeetings.Announcement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The meeting of 2 March gave something until the next one, which was to be on 1 April. */
class BodyMeetingsTest {
    private static final LocalDate MET = day("2026-03-02");
    private static final LocalDate KNOWN = day("2026-04-01");

    private final List<LocalDate> held = new ArrayList<>(List.of(MET));
    private final List<Announcement> announced = new ArrayList<>();
    private final List<LocalDate> scheduled = new ArrayList<>();

    @Test
    void the_next_meeting_is_the_first_after() {
        says("2026-03-02", "2026-05-06", "2026-04-01");

        assertThat(meetings().after(MET, null)).contains(KNOWN);
        assertThat(meetings().after(MET, KNOWN)).contains(KNOWN);
    }

    @Test
    void nobody_knows_a_meeting_that_nothing_tells() {
        assertThat(meetings().after(MET, null)).isEmpty();
        assertThat(meetings().after(MET, KNOWN)).contains(KNOWN);
    }

    @Test
    void a_day_put_right_in_the_same_minutes_moves_it() {
        says("2026-03-02", "2026-04-08");

        assertThat(meetings().after(MET, KNOWN)).contains(day("2026-04-08"));
    }

    @Test
    void a_meeting_in_between_that_gives_another_day_moves_it() {
        says("2026-03-02", "2026-04-01");
        says("2026-03-16", "2026-04-08");
        held.add(day("2026-03-16"));

        assertThat(meetings().after(MET, KNOWN)).contains(day("2026-04-08"));
        assertThat(meetings().after(MET, day("2026-04-08"))).contains(day("2026-04-08"));
        assertThat(meetings().coming(day("2026-03-17"))).containsExactly(day("2026-04-08"));
    }

    @Test
    void a_meeting_held_early_is_that_meeting() {
        says("2026-03-02", "2026-04-01");
        says("2026-03-25", "2026-05-06");
        held.add(day("2026-03-25"));

        assertThat(meetings().after(MET, KNOWN)).contains(day("2026-03-25"));
        assertThat(meetings().after(MET, day("2026-03-25"))).contains(day("2026-03-25"));
    }

    @Test
    void a_meeting_that_was_held_moves_no_more() {
        says("2026-03-02", "2026-04-01");
        says("2026-04-01", "2026-05-06");
        held.add(KNOWN);

        assertThat(meetings().after(MET, KNOWN)).contains(KNOWN);
    }

    @Test
    void a_plan_of_the_year_goes_on_beside_what_the_last_minutes_say() {
        says("2026-03-02", "2026-04-01", "2026-05-06", "2026-06-03");
        says("2026-04-01", "2026-05-13");
        held.add(KNOWN);

        assertThat(meetings().coming(day("2026-04-02"))).containsExactly(day("2026-05-13"), day("2026-06-03"));
    }

    @Test
    void the_calendar_counts_where_it_is_earlier_or_alone() {
        scheduled.add(day("2026-03-27"));

        assertThat(meetings().after(MET, null)).contains(day("2026-03-27"));
        assertThat(meetings().after(MET, KNOWN)).contains(day("2026-03-27"));
    }

    @Test
    void what_the_calendar_says_after_the_day_comes_too_late() {
        scheduled.add(day("2026-03-27"));

        assertThat(meetings().after(MET, day("2026-03-01"))).contains(day("2026-03-01"));
    }

    private void says(String minutes, String... days) {
        for (String one : days) {
            announced.add(new Announcement(day(minutes), day(one)));
        }
    }

    private BodyMeetings meetings() {
        return new BodyMeetings(held, announced, scheduled, day("2026-03-10"));
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
