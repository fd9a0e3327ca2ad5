package dk.tovholder.reminder;

import static dk.tovholder.reminder.PressBench.GUILD;
import static dk.tovholder.reminder.PressBench.IDA;
import static dk.tovholder.reminder.PressBench.LENE;
import static dk.tovholder.reminder.PressBench.POUL;
import static dk.tovholder.reminder.PressBench.reply;
import static dk.tovholder.reminder.PressBench.shown;
import static org.assertj.core.api.Assertions.assertThat;

import dk.tovholder.chat.Card;
import dk.tovholder.chat.PressResult;
import dk.tovholder.chat.UserRef;
import dk.tovholder.minutes.ActionService;
import dk.tovholder.minutes.NewAction;
import dk.tovholder.minutes.PeopleService;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** {@code Giv videre}, {@code Ikke min}, and what the poster hears of it. */
class HandoverTest {
    @RegisterExtension
    final PressBench bench = new PressBench();

    @Test
    void who_gets_it_is_told_at_once_and_who_gave_it_hears_no_more() {
        Card passed = shown(bench.press(LENE, passing(), IDA));

        assertThat(PlainCard.of(passed)).isEqualTo("""
                # Ny opgave til dig
                Indhente tilbud på taget – nu hos Ida Krog""");
        assertThat(bench.run()).singleElement().asString().startsWith("chat:ida: # Ny opgave til dig");
        assertThat(bench.runAt("2026-03-12T07:30:00Z")).noneMatch(sent -> sent.startsWith(LENE));
    }

    @Test
    void in_the_guild_all_its_members_can_be_chosen() {
        Card menu = shown(bench.pressInGuild(LENE, bench.control("reminder-menu:pass")));
        assertThat(menu.parts().toString()).contains("MemberSelect");

        bench.pressInGuild(LENE, bench.control(menu, "reminder-pass"), new UserRef("chat:ny", "Nye Nis"));

        assertThat(bench.run()).singleElement().asString().startsWith("chat:ny: # Ny opgave til dig");
    }

    @Test
    void in_a_direct_message_a_name_can_be_written() {
        Card menu = shown(bench.press(LENE, bench.control("reminder-menu:pass")));
        String form = Objects.requireNonNull(bench.press(LENE, bench.control(menu, "reminder-pass-name"))
                        .form())
                .id();

        assertThat(reply(bench.submit(LENE, form, "member", "Bent Ukendt")))
                .startsWith("Jeg ved ikke, hvem Bent Ukendt");
        bench.submit(LENE, form, "member", "Ida Krog");

        assertThat(owners()).containsExactly(IDA);
    }

    @Test
    void a_second_press_says_to_whom_it_went_and_when() {
        String select = passing();
        bench.press(LENE, select, IDA);

        assertThat(reply(bench.press(LENE, select, IDA)))
                .isEqualTo("Du gav den videre til Ida Krog 2. mar. 2026 kl. 13.");
        assertThat(reply(bench.press(LENE, bench.control("action-done")))).startsWith("Du gav den videre til Ida Krog");
        assertThat(bench.get(ActionService.class).find(GUILD, 1))
                .hasValueSatisfying(action -> assertThat(action.settled()).isNull());
    }

    @Test
    void who_got_it_may_refuse_it_and_the_poster_hears_the_next_morning() {
        bench.press(LENE, passing(), IDA);
        bench.run();

        PressResult refused = bench.press(IDA, bench.control("reminder-refuse"));

        assertThat(PlainCard.of(shown(refused))).endsWith("Indhente tilbud på taget – ikke længere din");
        assertThat(owners()).isEmpty();
        assertThat(bench.runAt("2026-03-03T07:29:00Z")).isEmpty();
        assertThat(bench.runAt("2026-03-03T07:30:00Z"))
                .singleElement()
                .asString()
                .startsWith(
                        "chat:poul: # Nyt om opgaver fra dine referater\n*Indhente tilbud på taget*\nDen, der havde den,")
                .contains("[Giv videre]")
                .doesNotContain("Ikke min");
        assertThat(reply(bench.press(IDA, bench.control(1, "reminder-refuse"))))
                .isEqualTo("Du har sagt, at den ikke er din, 2. mar. 2026 kl. 13.");
    }

    @Test
    void the_poster_gives_what_was_refused_to_somebody_else() {
        bench.press(LENE, bench.control("reminder-refuse"));
        bench.runAt("2026-03-03T07:30:00Z");
        Card menu = shown(bench.press(POUL, bench.control("reminder-menu:pass")));

        bench.press(POUL, bench.control(menu, "reminder-pass"), IDA);

        assertThat(bench.run()).singleElement().asString().startsWith("chat:ida: # Ny opgave til dig");
    }

    @Test
    void the_poster_hears_once_a_day_of_all_that_is_done() {
        long keys = bench.get(ActionService.class)
                .add(GUILD, new NewAction("minutes", "Bestille nøgler", null, null, null), POUL)
                .id();
        bench.press(LENE, bench.control("action-done"));
        bench.get(ActionService.class).done(GUILD, keys, IDA);

        assertThat(bench.runAt("2026-03-03T07:30:00Z")).containsExactly("""
                        chat:poul: # Nyt om opgaver fra dine referater
                        ✓ Indhente tilbud på taget – færdig, meldt af @chat:lene
                        [Vis]
                        ✓ Bestille nøgler – færdig, meldt af @chat:ida
                        [Vis]""");
        assertThat(bench.runAt("2026-03-04T07:30:00Z")).isEmpty();
    }

    @Test
    void what_is_open_again_by_then_is_no_news_and_own_deeds_never() {
        bench.press(LENE, bench.control("action-done"));
        bench.get(ActionService.class).reopen(GUILD, 1, LENE);
        bench.get(ActionService.class).done(GUILD, 1, POUL);

        assertThat(bench.runAt("2026-03-03T07:30:00Z")).isEmpty();
    }

    @Test
    void one_of_several_owners_gives_only_their_part() {
        bench.get(PeopleService.class).join(GUILD, "Lene Mehlsen", "chat:bo", POUL);
        bench.run();

        bench.press(LENE, bench.control(1, "reminder-refuse"));

        assertThat(owners()).containsExactly("chat:bo");
    }

    private String passing() {
        return bench.control(shown(bench.press(LENE, bench.control("reminder-menu:pass"))), "reminder-pass");
    }

    private List<String> owners() {
        return bench.get(ActionService.class).find(GUILD, 1).orElseThrow().owners().stream()
                .map(owner -> Objects.requireNonNull(owner.userId()))
                .toList();
    }
}
