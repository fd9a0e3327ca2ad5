package dk.tovholder.reminder;

import static dk.tovholder.extraction.Certainty.IMPLIED;
import static org.assertj.core.api.Assertions.assertThat;

import dk.tovholder.minutes.ActionState;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ReminderPlannerTest {
    private static final TestAction ROOF = TestAction.called(7, "Indhente tilbud på taget");

    @RegisterExtension
    final ReminderBench bench = new ReminderBench("2026-03-02T12:00:00Z");

    @Test
    void a_linked_owner_is_promised_the_whole_ladder() {
        bench.store(ROOF.ownedBy("Lene").due("2026-03-12"));

        assertThat(bench.rows(7))
                .containsExactly(
                        "chat:lene GIVEN 2026-03-02 PLANNED",
                        "chat:lene WEEK_BEFORE 2026-03-05 PLANNED",
                        "chat:lene DAYS_BEFORE 2026-03-10 PLANNED",
                        "chat:lene SAME_DAY 2026-03-12 PLANNED",
                        "chat:lene LATE1 2026-03-19 PLANNED",
                        "chat:poul LATE_POSTER2 2026-03-26 PLANNED");
    }

    @Test
    void planning_again_plans_nothing_twice() {
        bench.store(ROOF.ownedBy("Lene").due("2026-03-12"));
        bench.store(ROOF.ownedBy("Lene").due("2026-03-12"));

        assertThat(bench.rows(7)).hasSize(6);
    }

    @Test
    void what_is_past_is_not_promised() {
        bench.store(ROOF.ownedBy("Lene").due("2026-03-03"));

        assertThat(bench.rows(7))
                .containsExactly(
                        "chat:lene GIVEN 2026-03-02 PLANNED",
                        "chat:lene SAME_DAY 2026-03-03 PLANNED",
                        "chat:lene LATE1 2026-03-10 PLANNED",
                        "chat:poul LATE_POSTER2 2026-03-17 PLANNED");
    }

    @Test
    void old_minutes_are_told_once_and_then_go_on_where_they_are() {
        bench.store(ROOF.ownedBy("Lene").due("2025-11-20"));

        assertThat(bench.rows(7))
                .containsExactly(
                        "chat:lene GIVEN 2026-03-02 PLANNED",
                        "chat:lene LATE15 2026-03-05 PLANNED",
                        "chat:poul LATE_POSTER15 2026-03-05 PLANNED");
    }

    @Test
    void without_a_deadline_nothing_is_promised() {
        bench.store(ROOF.ownedBy("Lene"));

        assertThat(bench.rows(7)).isEmpty();
    }

    @Test
    void without_a_deadline_it_is_brought_to_mind_two_working_days_before_the_next_meeting() {
        bench.meetings.add(LocalDate.parse("2026-04-08"));
        bench.meetings.add(LocalDate.parse("2026-05-06"));
        bench.store(ROOF.ownedBy("Lene"));

        assertThat(bench.rows(7)).containsExactly("chat:lene BEFORE_MEETING 2026-04-01 PLANNED");
        assertThat(bench.runAt("2026-04-01T06:29:00Z")).isEmpty();
        assertThat(bench.runAt("2026-04-01T06:30:00Z")).containsExactly("""
                        chat:lene: # Påmindelse
                        *Indhente tilbud på taget*
                        Det næste møde er 2026-04-08 (om 7 dage).
                        Fra Bestyrelsen 2. mar. 2026 <https://chat.example/1>, 2. Huset
                        [Færdig] [Udsæt] [Giv videre] [Ikke min] [Vis]""");
        assertThat(bench.rows(7))
                .containsExactly(
                        "chat:lene BEFORE_MEETING 2026-04-01 SENT", "chat:lene BEFORE_MEETING 2026-05-04 PLANNED");
    }

    @Test
    void a_meeting_that_moves_moves_what_is_said_before_it() {
        bench.meetings.add(LocalDate.parse("2026-03-20"));
        bench.store(ROOF.ownedBy("Lene"));
        bench.meetings.set(0, LocalDate.parse("2026-03-27"));
        bench.store(ROOF.ownedBy("Lene"));

        assertThat(bench.rows(7))
                .containsExactly(
                        "chat:lene BEFORE_MEETING 2026-03-18 SKIPPED (meeting-moved)",
                        "chat:lene BEFORE_MEETING 2026-03-25 PLANNED");
    }

    @Test
    void a_deadline_takes_the_place_of_the_meeting() {
        bench.meetings.add(LocalDate.parse("2026-03-20"));
        bench.store(ROOF.ownedBy("Lene"));
        bench.store(ROOF.ownedBy("Lene").due("2026-03-03"));

        assertThat(bench.rows(7))
                .containsExactly(
                        "chat:lene GIVEN 2026-03-02 PLANNED",
                        "chat:lene SAME_DAY 2026-03-03 PLANNED",
                        "chat:lene LATE1 2026-03-10 PLANNED",
                        "chat:poul LATE_POSTER2 2026-03-17 PLANNED",
                        "chat:lene BEFORE_MEETING 2026-03-18 SKIPPED (deadline-moved)");
    }

    @Test
    void of_what_nobody_known_owns_the_poster_hears_on_the_day() {
        bench.store(ROOF.ownedByUnlinked("Lene").due("2026-03-12"));

        assertThat(bench.rows(7)).containsExactly("chat:poul UNOWNED 2026-03-12 PLANNED");
    }

    @Test
    void linking_the_owner_promises_them_the_ladder_instead() {
        bench.store(ROOF.ownedByUnlinked("Lene").due("2026-03-03"));
        bench.store(ROOF.ownedBy("Lene").due("2026-03-03"));

        assertThat(bench.rows(7))
                .containsExactly(
                        "chat:lene GIVEN 2026-03-02 PLANNED",
                        "chat:poul UNOWNED 2026-03-03 SKIPPED (reassigned)",
                        "chat:lene SAME_DAY 2026-03-03 PLANNED",
                        "chat:lene LATE1 2026-03-10 PLANNED",
                        "chat:poul LATE_POSTER2 2026-03-17 PLANNED");
    }

    @Test
    void done_needs_no_reminder_and_reopening_brings_it_back_without_giving_it_anew() {
        bench.store(ROOF.ownedBy("Lene").due("2026-03-03"));
        bench.run();
        bench.store(ROOF.ownedBy("Lene").due("2026-03-03").in(ActionState.DONE));
        bench.store(ROOF.ownedBy("Lene").due("2026-03-03"));

        assertThat(bench.rows(7))
                .containsExactly(
                        "chat:lene GIVEN 2026-03-02 SENT",
                        "chat:lene SAME_DAY 2026-03-03 SKIPPED (done)",
                        "chat:poul DONE29540760 2026-03-03 SKIPPED (reopened)",
                        "chat:lene SAME_DAY 2026-03-03 PLANNED",
                        "chat:lene LATE1 2026-03-10 SKIPPED (done)",
                        "chat:lene LATE1 2026-03-10 PLANNED",
                        "chat:poul LATE_POSTER2 2026-03-17 SKIPPED (done)",
                        "chat:poul LATE_POSTER2 2026-03-17 PLANNED");
    }

    @Test
    void a_moved_deadline_moves_its_reminders() {
        bench.store(ROOF.ownedBy("Poul").due("2026-03-03"));
        bench.store(ROOF.ownedBy("Poul").due("2026-03-04"));

        assertThat(bench.rows(7))
                .containsExactly(
                        "chat:poul GIVEN 2026-03-02 PLANNED",
                        "chat:poul SAME_DAY 2026-03-03 SKIPPED (deadline-moved)",
                        "chat:poul SAME_DAY 2026-03-04 PLANNED",
                        "chat:poul LATE1 2026-03-10 SKIPPED (deadline-moved)",
                        "chat:poul LATE1 2026-03-11 PLANNED");
    }

    @Test
    void a_new_owner_is_told_and_the_old_one_left_alone_until_it_comes_back() {
        bench.store(ROOF.ownedBy("Lene").due("2026-02-02"));
        bench.run();
        bench.store(ROOF.ownedBy("Ida").due("2026-02-02"));
        bench.store(ROOF.ownedBy("Lene").due("2026-02-02"));

        assertThat(bench.rows(7))
                .containsExactlyInAnyOrder(
                        "chat:lene GIVEN 2026-03-02 SENT",
                        "chat:lene LATE5 2026-03-09 SKIPPED (reassigned)",
                        "chat:ida GIVEN 2026-03-02 SKIPPED (reassigned)",
                        "chat:ida LATE5 2026-03-09 SKIPPED (reassigned)",
                        "chat:lene GIVEN 2026-03-02 PLANNED",
                        "chat:lene LATE5 2026-03-09 PLANNED",
                        "chat:poul LATE_POSTER5 2026-03-09 PLANNED");
    }

    @Test
    void who_is_only_inferred_to_own_it_hears_nothing_before_the_minutes_are_approved() {
        TestAction unsure = ROOF.ownedBy("Lene", "chat:lene", IMPLIED).due("2026-03-03");
        bench.store(unsure);
        assertThat(bench.rows(7)).containsExactly("chat:poul UNOWNED 2026-03-03 PLANNED");

        bench.store(unsure.taken());
        assertThat(bench.rows(7))
                .contains("chat:lene GIVEN 2026-03-02 PLANNED", "chat:lene SAME_DAY 2026-03-03 PLANNED");
    }

    @Test
    void of_an_action_that_is_only_inferred_nobody_hears_before_the_minutes_are_approved() {
        TestAction unsure = ROOF.ownedBy("Lene").due("2026-03-03").implied();
        bench.store(unsure);
        assertThat(bench.rows(7)).isEmpty();

        bench.store(unsure.taken());
        assertThat(bench.rows(7)).hasSize(4);
    }

    @Test
    void who_has_done_their_part_is_told_no_more_while_the_others_are() {
        bench.store(ROOF.ownedBy("Lene").and("Bo").due("2026-03-03"));
        bench.run();
        bench.store(ROOF.ownedBy("Lene").and("Bo").doneBy("Lene").due("2026-03-03"));

        assertThat(bench.rows(7))
                .containsExactlyInAnyOrder(
                        "chat:lene GIVEN 2026-03-02 SENT",
                        "chat:bo GIVEN 2026-03-02 SENT",
                        "chat:lene SAME_DAY 2026-03-03 SKIPPED (done)",
                        "chat:bo SAME_DAY 2026-03-03 PLANNED",
                        "chat:lene LATE1 2026-03-10 SKIPPED (done)",
                        "chat:bo LATE1 2026-03-10 PLANNED",
                        "chat:poul LATE_POSTER2 2026-03-17 PLANNED");
    }

    @Test
    void removed_minutes_take_their_reminders_with_them() {
        bench.store(ROOF.ownedBy("Poul").due("2026-03-03"));
        bench.remove(7);

        assertThat(bench.rows(7))
                .containsExactly(
                        "chat:poul GIVEN 2026-03-02 SKIPPED (removed)",
                        "chat:poul SAME_DAY 2026-03-03 SKIPPED (removed)",
                        "chat:poul LATE1 2026-03-10 SKIPPED (removed)");
    }

    @Test
    void a_change_that_is_rolled_back_promises_nothing() {
        bench.transaction.executeWithoutResult(status -> {
            bench.store(ROOF.ownedBy("Lene").due("2026-03-12"));
            status.setRollbackOnly();
        });

        assertThat(bench.rows(7)).isEmpty();
    }
}
