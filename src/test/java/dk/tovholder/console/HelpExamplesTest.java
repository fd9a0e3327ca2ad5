package dk.tovholder.console;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tovholder.chat.CommandCall;
import dk.tovholder.command.Dispatcher;
import dk.tovholder.config.BotTexts;
import dk.tovholder.extraction.Outcome;
import dk.tovholder.support.BotExtension;
import dk.tovholder.support.ExtractionBuilder;
import dk.tovholder.support.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What {@code /help} says can be typed, typed in that order. */
class HelpExamplesTest {
    @RegisterExtension
    final BotExtension bot = new BotExtension();

    private final BotTexts texts = BotTexts.builtIn();

    @Test
    void every_example_works() throws UnclearException {
        bot.reader()
                .findsInAll(new ExtractionBuilder()
                        .meeting("Direktionen", "2026-02-02")
                        .item("1", "Økonomi")
                        .decision(Outcome.APPROVED, "Budgettet blev godkendt.")
                        .action("indhenter tilbud", "2026-02-20", "Lene Mehlsen"));
        Dispatcher dispatcher = bot.dispatcher();
        CommandLine commands = new CommandLine(dispatcher.commands(), texts);
        OptionValues values = new OptionValues(texts);

        List<String> answers = new ArrayList<>();
        for (String example : examples()) {
            CommandLine.Typed typed = commands.read(example);
            CommandCall call = new CommandCall(
                    typed.command().name(), values.of(typed), Place.caller(Locale.forLanguageTag("da")));
            answers.add(Shown.text(dispatcher.command(call)).lines().findFirst().orElse(""));
        }

        assertThat(answers)
                .containsExactly(
                        "## Direktionen, mandag 2. februar 2026",
                        "## Referater",
                        "## Dagsorden: Direktionen",
                        "## Dine opgaver",
                        "## Opgaver",
                        "## Beslutninger",
                        "## Kommende datoer",
                        "Tilføjet:",
                        "Færdig:",
                        "*Lene Mehlsen* er @console:mig. Det gælder fra nu af i alle referater.",
                        "## Hvem er hvem",
                        "## Indstillinger",
                        "## Indstillinger");
    }

    private List<String> examples() {
        List<String> examples = new ArrayList<>();
        for (String topic : List.of("minutes", "ask", "actions", "people", "settings")) {
            texts.text("help." + topic + ".examples").lines().forEach(examples::add);
        }
        return examples;
    }
}
