package dk.tovholder.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.entry;

import dk.tovholder.chat.CommandSpec;
import dk.tovholder.chat.OptionSpec;
import dk.tovholder.chat.OptionType;
import dk.tovholder.config.BotTexts;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CommandLineTest {
    private static final CommandSpec ADD = new CommandSpec(
            "minutes add",
            List.of(
                    OptionSpec.optional("file", OptionType.FILE),
                    OptionSpec.optional("text", OptionType.TEXT),
                    OptionSpec.optional("body", OptionType.TEXT)));
    private static final CommandSpec DONE =
            new CommandSpec("action done", List.of(OptionSpec.required("action", OptionType.TEXT)));
    private static final CommandSpec MOVE = new CommandSpec(
            "point move",
            List.of(OptionSpec.required("topic", OptionType.TEXT), OptionSpec.required("date", OptionType.TEXT)));
    private static final CommandSpec LIST = new CommandSpec("minutes list", List.of());
    private static final CommandSpec AGENDA = new CommandSpec(
            "agenda",
            List.of(
                    OptionSpec.optional("format", OptionType.TEXT).oneOf("card", "markdown"),
                    OptionSpec.optional("public", OptionType.FLAG),
                    OptionSpec.optional("days", OptionType.NUMBER),
                    OptionSpec.optional("user", OptionType.USER)));

    private final BotTexts texts = BotTexts.builtIn();
    private final CommandLine commands = new CommandLine(List.of(ADD, AGENDA, DONE, LIST, MOVE), texts);

    private Map<String, String> options(String line) throws UnclearException {
        return commands.read(line).options();
    }

    private String problem(String line) {
        return catchThrowableOfType(UnclearException.class, () -> {
                    CommandLine.Typed typed = commands.read(line);
                    new OptionValues(texts).of(typed);
                })
                .sentence();
    }

    @Test
    void a_value_goes_on_to_the_next_name() throws UnclearException {
        assertThat(options("/minutes  add text:Referat af møde kl. 9:00 body:Bestyrelsen"))
                .containsExactly(entry("text", "Referat af møde kl. 9:00"), entry("body", "Bestyrelsen"));
    }

    @Test
    void a_quoted_value_may_hold_a_name() throws UnclearException {
        assertThat(options("/minutes add text:\"kopi til body:alle\" body:\"Den lille gruppe\""))
                .containsExactly(entry("text", "kopi til body:alle"), entry("body", "Den lille gruppe"));
        assertThat(options("/minutes add text:17\" skærm body:IT"))
                .containsExactly(entry("text", "17\" skærm"), entry("body", "IT"));
    }

    @Test
    void the_one_required_option_needs_no_name() throws UnclearException {
        assertThat(options("/action done lokale til mødet")).containsExactly(entry("action", "lokale til mødet"));
    }

    @Test
    void an_unknown_command_is_told_with_the_one_that_was_probably_meant() {
        assertThat(problem("/agneda")).isEqualTo("Kommandoen /agneda findes ikke. Mente du /agenda?");
        assertThat(problem("/xyzzy")).isEqualTo("Kommandoen /xyzzy findes ikke. Skriv /help, så ser du dem alle.");
        assertThat(problem("/minutes")).isEqualTo("/minutes er flere kommandoer: /minutes add, /minutes list.");
        assertThat(problem("/")).isEqualTo("Skriv en kommando efter skråstregen, for eksempel /help.");
    }

    @Test
    void options_that_are_not_understood_are_told() {
        assertThat(problem("/minutes add Referat"))
                .isEqualTo("Skriv /minutes add med navn:værdi: file:… text:… body:…");
        assertThat(problem("/minutes list nye")).isEqualTo("/minutes list tager ikke mere: skriv den alene.");
        assertThat(problem("/action done")).isEqualTo("action mangler: skriv /action done action:…");
        assertThat(problem("/point move")).isEqualTo("topic, date mangler: skriv /point move topic:… date:…");
        assertThat(problem("/agenda format:papir")).isEqualTo("format kan være: card, markdown.");
        assertThat(problem("/agenda days:mange")).isEqualTo("days skal være et tal, ikke »mange«.");
        assertThat(problem("/agenda public:måske")).isEqualTo("public skal være true eller false.");
        assertThat(problem("/agenda user:Ole")).isEqualTo("Brugeren »Ole« er her ikke. I terminalen er der kun mig.");
        assertThat(problem("/minutes add file:findes-ikke.txt"))
                .isEqualTo("Filen findes-ikke.txt findes ikke. Stien regnes fra den mappe, hvor Tovholder er startet.");
    }
}
