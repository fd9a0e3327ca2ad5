package dk.tovholder.console;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tovholder.chat.Choice;
import dk.tovholder.chat.Control.Button;
import dk.tovholder.chat.Control.ChannelSelect;
import dk.tovholder.chat.Control.MemberSelect;
import dk.tovholder.chat.Control.RoleSelect;
import dk.tovholder.chat.Control.Select;
import dk.tovholder.chat.Control.Style;
import dk.tovholder.chat.MessageRef;
import dk.tovholder.chat.Press;
import dk.tovholder.config.BotTexts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NumberedControlsTest {
    private static final MessageRef CARD = Place.newMessage();
    private static final Button APPROVE = new Button("approve:1", "Godkend", Style.SUCCESS);
    private static final Button REMOVE = new Button("remove:1", "Fjern", Style.SECONDARY);
    private static final Select WHICH = new Select(
            "drop:1",
            "Vælg",
            List.of(new Choice("a", "Første"), new Choice("b", "Anden"), new Choice("c", "Tredje")),
            3);

    private final NumberedControls controls = new NumberedControls(BotTexts.builtIn());

    private Optional<Press> press(String line) {
        return controls.press(Pressed.numbers(line), Locale.ROOT);
    }

    private String pressed(String line) {
        return press(line).map(Press::control).orElse("nothing");
    }

    @Test
    void buttons_stand_in_a_row_and_choices_below_each_other() {
        assertThat(controls.number(List.of(APPROVE, REMOVE), CARD)).containsExactly("[1] Godkend  [2] Fjern");
        assertThat(controls.number(List.of(WHICH), CARD))
                .containsExactly("Vælg:", "  [3] Første", "  [4] Anden", "  [5] Tredje");
        assertThat(controls.number(List.of(new MemberSelect("who:1", "Hvem er Lene?")), CARD))
                .containsExactly("[6] Hvem er Lene? Det er mig.");
    }

    @Test
    void what_is_chosen_already_is_marked_and_the_only_channel_is_here() {
        assertThat(controls.number(List.of(new Select("setting:confirm", "Hvad", WHICH.options(), 1, "b")), CARD))
                .containsExactly("Hvad:", "  [1] Første", "  [2] Anden ✓", "  [3] Tredje");
        assertThat(controls.number(List.of(new ChannelSelect("setting:minutes-channel", "Hvor", null)), CARD))
                .containsExactly("Hvor:", "  [4] her", "  [5] ingen ✓");
        assertThat(controls.number(List.of(new RoleSelect("setting:secretary-role", "Hvem", null)), CARD))
                .isEmpty();

        assertThat(press("!4").orElseThrow().values()).containsExactly("terminal");
        assertThat(press("!5").orElseThrow().values()).isEmpty();
    }

    @Test
    void a_number_presses_and_several_choose_together() {
        controls.number(List.of(APPROVE), CARD);
        controls.number(List.of(WHICH), CARD);
        controls.number(List.of(new MemberSelect("who:1", "Hvem er Lene?")), CARD);

        assertThat(pressed("!1")).isEqualTo("approve:1");
        assertThat(press("!2 4").orElseThrow().values()).containsExactly("a", "c");
        assertThat(press("!2 2").orElseThrow().values()).containsExactly("a");
        assertThat(press("!2,!3").orElseThrow().values()).containsExactly("a", "b");
        assertThat(press("!5").orElseThrow().users()).containsExactly(Place.USER);
        assertThat(pressed("!1 2")).isEqualTo("nothing");
        assertThat(pressed("!9")).isEqualTo("nothing");
    }

    @Test
    void an_answer_counts_from_one_and_what_comes_unasked_takes_no_number_from_it() {
        controls.number(List.of(APPROVE, REMOVE), CARD);
        controls.goOn();
        assertThat(controls.number(List.of(new Button("done:7", "Færdig", Style.SUCCESS)), CARD))
                .containsExactly("[3] Færdig");
        controls.restart();
        assertThat(controls.number(List.of(new Button("approve:2", "Godkend", Style.SUCCESS)), CARD))
                .containsExactly("[1] Godkend");

        assertThat(pressed("!1")).isEqualTo("approve:2");
        assertThat(pressed("!3")).isEqualTo("done:7");
    }

    @Test
    void only_numbers_behind_the_mark_are_a_press() {
        assertThat(Pressed.numbers("!1")).containsExactly(1);
        assertThat(Pressed.numbers("! 1")).containsExactly(1);
        assertThat(Pressed.numbers("!")).isEmpty();
        assertThat(Pressed.numbers("!hej")).isEmpty();
        assertThat(Pressed.numbers("1")).isEmpty();
        assertThat(Pressed.numbers("!99999999")).isEmpty();
    }
}
