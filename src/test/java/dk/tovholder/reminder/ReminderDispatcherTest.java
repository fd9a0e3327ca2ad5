package dk.tovholder.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tovholder.chat.DeliveryException;
import dk.tovholder.extraction.Certainty;
import dk.tovholder.minutes.ActionState;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReminderDispatcherTest {
    private static final TestAction ROOF =
            TestAction.called(7, "Indhente tilbud på taget").ownedBy("Lene").due("2026-03-12");
    private static final TestAction KEYS =
            TestAction.called(8, "Bestille nye nøgler").ownedBy("Lene").due("2026-03-10");

    @TempDir
    Path folder;

    private ReminderBench bench;

    @BeforeEach
    void openStore() {
        bench = new ReminderBench(folder, "2026-03-02T12:00:00Z");
    }

    @AfterEach
    void closeStore() {
        bench.close();
    }

    @Nested
    class Few_messages {
        @Test
        void all_that_is_due_to_one_person_is_one_message_by_deadline() {
            bench.store(ROOF);
            bench.store(KEYS);
            bench.store(TestAction.called(9, "Leje festsalen").ownedBy("Ida").due("2026-03-20"));

            assertThat(bench.run()).containsExactly("""
                            chat:lene: # Nye opgaver til dig
                            *Bestille nye nøgler*
                            Den er ny til dig. Frist 2026-03-10 (om 8 dage).
                            Fra Bestyrelsen 2. mar. 2026 <https://chat.example/1>
                            [Færdig action-done:8]
                            *Indhente tilbud på taget*
                            Den er ny til dig. Frist 2026-03-12 (om 10 dage).
                            Fra Bestyrelsen 2. mar. 2026 <https://chat.example/1>
                            [Færdig action-done:7]""", """
                            chat:ida: # Ny opgave til dig
                            *Leje festsalen*
                            Den er ny til dig. Frist 2026-03-20 (om 18 dage).
                            Fra Bestyrelsen 2. mar. 2026 <https://chat.example/1>
                            [Færdig action-done:9]""");
        }

        @Test
        void what_does_not_fit_into_one_message_goes_in_the_next() {
            for (int id = 101; id <= 112; id++) {
                bench.store(
                        TestAction.called(id, "Opgave " + id).ownedBy("Lene").due("2026-03-12"));
            }

            assertThat(bench.run()).hasSize(2).satisfies(sent -> {
                assertThat(sent.get(0)).contains("Opgave 101", "Opgave 110").doesNotContain("Opgave 111");
                assertThat(sent.get(1)).contains("Opgave 111", "Opgave 112");
            });
        }

        @Test
        void nothing_due_no_message() {
            bench.store(ROOF);
            bench.run();

            assertThat(bench.run()).isEmpty();
        }

        @Test
        void who_is_not_linked_gets_nothing() {
            bench.store(ROOF.ownedByUnlinked("Lene"));

            assertThat(bench.run()).isEmpty();
            assertThat(bench.runAt("2026-03-05T07:30:00Z")).isEmpty();
            assertThat(bench.runAt("2026-03-12T07:30:00Z")).containsExactly("""
                            chat:poul: # Påmindelse
                            *Indhente tilbud på taget*
                            Ingen bliver mindet om den, for jeg ved ikke, hvem der har den. Frist 2026-03-12 (i dag).
                            Fra Bestyrelsen 2. mar. 2026 <https://chat.example/1>
                            [Færdig action-done:7]""");
        }
    }

    @Nested
    class After_downtime {
        @Test
        void what_was_missed_comes_late_beside_what_is_due_now() {
            bench.store(ROOF);
            bench.store(KEYS);
            bench.run();

            assertThat(bench.runAt("2026-03-10T07:31:00Z")).containsExactly("""
                            chat:lene: # Påmindelser
                            *Bestille nye nøgler*
                            Frist 2026-03-10 (i dag).
                            Fra Bestyrelsen 2. mar. 2026 <https://chat.example/1>
                            [Færdig action-done:8]
                            *Indhente tilbud på taget*
                            Frist 2026-03-12 (om 2 dage).
                            Fra Bestyrelsen 2. mar. 2026 <https://chat.example/1>
                            [Færdig action-done:7]""");
            assertThat(bench.rows(8))
                    .contains(
                            "chat:lene WEEK_BEFORE 2026-03-03 SKIPPED (overtaken)",
                            "chat:lene DAYS_BEFORE 2026-03-06 SKIPPED (overtaken)",
                            "chat:lene SAME_DAY 2026-03-10 SENT");
        }

        @Test
        void what_comes_late_says_so() {
            bench.store(KEYS);
            bench.run();

            assertThat(bench.runAt("2026-03-07T10:00:00Z")).containsExactly("""
                            chat:lene: # Påmindelse
                            *Bestille nye nøgler*
                            Frist 2026-03-10 (om 3 dage). (Påmindelsen er forsinket.)
                            Fra Bestyrelsen 2. mar. 2026 <https://chat.example/1>
                            [Færdig action-done:8]""");
        }

        @Test
        void weeks_later_one_message_tells_what_still_matters() {
            bench.store(KEYS);
            bench.store(ROOF);
            bench.run();

            assertThat(bench.runAt("2026-05-04T10:00:00Z"))
                    .hasSize(2)
                    .anySatisfy(sent -> assertThat(sent)
                            .startsWith("chat:lene:")
                            .contains("Bestille nye nøgler", "(for 55 dage siden)", "forsinket"))
                    .anySatisfy(
                            sent -> assertThat(sent).startsWith("chat:poul:").contains("forsinket"));
            assertThat(bench.run()).isEmpty();
            assertThat(bench.rows(8)).contains("chat:lene LATE8 2026-05-05 PLANNED");
        }

        @Test
        void what_was_done_meanwhile_is_not_mentioned() {
            bench.store(KEYS);
            bench.run();
            bench.moveTo("2026-03-07T10:00:00Z");
            bench.store(KEYS.in(ActionState.DONE));

            assertThat(bench.run()).isEmpty();
        }
    }

    @Nested
    class Never_lost_never_doubled {
        @Test
        void death_before_sending_sends_after_the_restart() {
            bench.store(ROOF);
            bench.chat.next(ScriptedMessenger.Fate.DIES_BEFORE);
            bench.dieWhileRunning();

            assertThat(bench.run()).singleElement().asString().contains("Indhente tilbud på taget");
            assertThat(bench.rows(7)).first().isEqualTo("chat:lene GIVEN 2026-03-02 SENT (not found)");
            assertThat(bench.run()).isEmpty();
        }

        @Test
        void death_between_sending_and_writing_it_down_sends_nothing_more() {
            bench.store(ROOF);
            bench.chat.next(ScriptedMessenger.Fate.DIES_AFTER);
            bench.dieWhileRunning();
            assertThat(bench.chat.news()).hasSize(1);

            assertThat(bench.run()).isEmpty();
            assertThat(bench.rows(7)).first().isEqualTo("chat:lene GIVEN 2026-03-02 SENT");
        }

        @Test
        void what_was_done_while_it_was_in_doubt_is_not_sent_again() {
            bench.store(ROOF);
            bench.chat.next(ScriptedMessenger.Fate.DIES_BEFORE);
            bench.dieWhileRunning();
            bench.store(ROOF.in(ActionState.DONE));

            assertThat(bench.run()).isEmpty();
            assertThat(bench.rows(7)).first().isEqualTo("chat:lene GIVEN 2026-03-02 SKIPPED (done)");
        }

        @Test
        void an_outage_is_waited_out() {
            bench.store(ROOF);
            bench.chat.next(ScriptedMessenger.Fate.FAILS, ScriptedMessenger.Fate.FAILS);

            assertThat(bench.run()).isEmpty();
            assertThat(bench.rows(7)).first().isEqualTo("chat:lene GIVEN 2026-03-02 FAILED (temporary: 503)");
            assertThat(bench.runAt("2026-03-02T12:00:29Z")).isEmpty();
            assertThat(bench.runAt("2026-03-02T12:00:30Z")).isEmpty();
            assertThat(bench.runAt("2026-03-02T12:01:29Z")).isEmpty();
            assertThat(bench.runAt("2026-03-02T12:01:30Z")).hasSize(1);
        }

        @Test
        void a_failure_after_it_arrived_sends_nothing_more() {
            bench.store(ROOF);
            bench.chat.next(ScriptedMessenger.Fate.ARRIVES_UNKNOWN);
            assertThat(bench.run()).hasSize(1);

            assertThat(bench.runAt("2026-03-02T12:00:30Z")).isEmpty();
            assertThat(bench.rows(7)).first().isEqualTo("chat:lene GIVEN 2026-03-02 SENT (temporary: 503)");
        }

        @Test
        void one_persons_failure_keeps_nobody_else_waiting() {
            bench.store(ROOF);
            bench.store(KEYS.ownedBy("Ida"));
            bench.chat.next(ScriptedMessenger.Fate.FAILS);

            assertThat(bench.run()).singleElement().asString().contains("Bestille nye nøgler");
        }

        @Test
        void each_message_has_a_key_of_its_own_that_fits_into_a_nonce() {
            bench.store(ROOF);
            bench.store(KEYS.ownedBy("Ida"));
            bench.run();

            assertThat(bench.jdbc
                            .sql("select distinct delivery_key from reminder where state = 'SENT'")
                            .query(String.class)
                            .list())
                    .hasSize(2)
                    .allSatisfy(key -> assertThat(key).hasSizeBetween(16, 25))
                    .allSatisfy(key -> assertThat(bench.chat.all())
                            .filteredOn(sent -> sent.controls().get(0).endsWith(":" + key))
                            .hasSize(1));
        }
    }

    @Nested
    class Not_reachable {
        @Test
        void who_takes_no_direct_messages_is_mentioned_without_content() {
            bench.set(ReminderBench.GUILD, "08:30", "Europe/Copenhagen", "reminders");
            bench.chat.close("chat:lene", DeliveryException.Kind.REFUSED);
            bench.store(ROOF);

            assertThat(bench.run()).containsExactly("""
                            reminders@chat:lene: Der er en påmindelse til dig, men jeg kan ikke skrive til dig privat. Tryk her, eller skriv /actions; kun du ser svaret.
                            [Vis den for mig reminder-show]""");
            assertThat(bench.rows(7)).first().isEqualTo("chat:lene GIVEN 2026-03-02 SENT (REFUSED: closed)");
        }

        @Test
        void without_a_channel_the_poster_gets_a_line() {
            bench.chat.close("chat:lene", DeliveryException.Kind.REFUSED);
            bench.store(ROOF);

            assertThat(bench.run()).containsExactly("""
                            chat:poul: # Ny opgave til dig
                            *Indhente tilbud på taget*
                            Jeg kan ikke få fat i Lene. Frist 2026-03-12 (om 10 dage).
                            Fra Bestyrelsen 2. mar. 2026 <https://chat.example/1>
                            [Færdig action-done:7]""");
        }

        @Test
        void nor_with_a_channel_that_is_gone() {
            bench.set(ReminderBench.GUILD, "08:30", "Europe/Copenhagen", "reminders");
            bench.chat.close("chat:lene", DeliveryException.Kind.GONE);
            bench.chat.close("reminders@chat:lene", DeliveryException.Kind.GONE);
            bench.store(ROOF);

            assertThat(bench.run()).singleElement().asString().startsWith("chat:poul:");
        }

        @Test
        void with_nobody_to_tell_it_is_tried_again_tomorrow() {
            bench.chat.close("chat:lene", DeliveryException.Kind.REFUSED);
            bench.chat.close("chat:poul", DeliveryException.Kind.REFUSED);
            bench.store(ROOF);

            assertThat(bench.run()).isEmpty();
            assertThat(bench.rows(7)).first().isEqualTo("chat:lene GIVEN 2026-03-02 FAILED (REFUSED: closed)");

            bench.chat.open("chat:lene");
            assertThat(bench.runAt("2026-03-03T11:59:00Z")).isEmpty();
            assertThat(bench.runAt("2026-03-03T12:00:00Z"))
                    .singleElement()
                    .asString()
                    .startsWith("chat:lene:");
        }

        @Test
        void the_next_reminder_tries_a_direct_message_first() {
            bench.set(ReminderBench.GUILD, "08:30", "Europe/Copenhagen", "reminders");
            bench.chat.next(ScriptedMessenger.Fate.REFUSED);
            bench.store(ROOF);
            bench.run();

            assertThat(bench.runAt("2026-03-05T07:30:00Z"))
                    .singleElement()
                    .asString()
                    .startsWith("chat:lene:");
        }

        @Test
        void a_guild_that_removed_the_bot_hears_nothing_until_it_is_back() {
            bench.store(ROOF);
            bench.leave(ReminderBench.GUILD);
            assertThat(bench.run()).isEmpty();

            bench.join(ReminderBench.GUILD);
            assertThat(bench.run()).hasSize(1);
        }

        @Test
        void a_platform_that_is_not_connected_waits() {
            bench.store(ROOF.ownedBy("Lene", "other:lene", Certainty.STATED));

            assertThat(bench.run()).isEmpty();
            assertThat(bench.rows(7)).first().isEqualTo("other:lene GIVEN 2026-03-02 PLANNED");
        }
    }

    @Nested
    class At_the_right_time {
        @Test
        void the_time_of_day_stays_when_summer_time_begins() {
            bench.store(KEYS.due("2026-04-01"));
            bench.run();

            assertThat(bench.runAt("2026-03-25T07:29:59Z")).isEmpty();
            assertThat(bench.runAt("2026-03-25T07:30:00Z")).hasSize(1);
            assertThat(bench.runAt("2026-03-30T06:29:59Z")).isEmpty();
            assertThat(bench.runAt("2026-03-30T06:30:00Z")).hasSize(1);
        }

        @Test
        void and_when_it_ends() {
            bench.moveTo("2026-10-12T12:00:00Z");
            bench.store(KEYS.due("2026-10-27"));
            bench.run();

            assertThat(bench.runAt("2026-10-20T06:30:00Z")).hasSize(1);
            assertThat(bench.runAt("2026-10-27T07:29:59Z"))
                    .singleElement()
                    .asString()
                    .contains("forsinket");
            assertThat(bench.runAt("2026-10-27T07:30:00Z"))
                    .singleElement()
                    .asString()
                    .contains("(i dag)");
        }

        @Test
        void a_guild_that_changes_its_time_is_reminded_at_the_new_one() {
            bench.store(ROOF);
            bench.run();
            bench.set(ReminderBench.GUILD, "10:00", "Europe/Copenhagen", null);

            assertThat(bench.runAt("2026-03-05T08:59:59Z")).isEmpty();
            assertThat(bench.runAt("2026-03-05T09:00:00Z")).hasSize(1);
        }

        @Test
        void each_guild_in_its_own_zone() {
            bench.set("chat:2", "08:30", "America/New_York", null);
            bench.store(ROOF);
            bench.store("chat:2", ROOF.ownedBy("Ida"));
            bench.run();

            assertThat(bench.runAt("2026-03-05T07:30:00Z"))
                    .singleElement()
                    .asString()
                    .startsWith("chat:lene:");
            assertThat(bench.runAt("2026-03-05T13:29:59Z")).isEmpty();
            assertThat(bench.runAt("2026-03-05T13:30:00Z"))
                    .singleElement()
                    .asString()
                    .startsWith("chat:ida:");
        }

        @Test
        void a_change_in_one_guild_leaves_the_other_guilds_promises_alone() {
            bench.store(ROOF);
            bench.store("chat:2", ROOF.ownedBy("Ida"));
            bench.run();
            bench.store("chat:2", ROOF.ownedBy("Ida").in(ActionState.DONE));

            assertThat(bench.runAt("2026-03-05T13:30:00Z"))
                    .singleElement()
                    .asString()
                    .startsWith("chat:lene:");
        }
    }
}
