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

    @Test
    void every_example_works() throws UnclearException {
        assertThat(answers(Locale.forLanguageTag("da")))
                .containsExactly(
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

    @Test
    void every_english_example_works() throws UnclearException {
        assertThat(answers(Locale.ENGLISH))
                .containsExactly(
                        "## Minutes",
                        "## Agenda: Direktionen",
                        "## Your tasks",
                        "## Tasks",
                        "## Decisions",
                        "## Coming dates",
                        "Added:",
                        "Done:",
                        "*Lene Mehlsen* is @console:mig. That holds from now on in all minutes.",
                        "## Who is who",
                        "## Settings",
                        "## Settings");
    }

    private List<String> answers(Locale language) throws UnclearException {
        BotTexts texts = BotTexts.builtIn(language);
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
        for (String example : examples(texts)) {
            CommandLine.Typed typed = commands.read(example);
            CommandCall call = new CommandCall(typed.command().name(), values.of(typed), Place.caller(language));
            answers.add(Shown.text(dispatcher.command(call)).lines().findFirst().orElse(""));
        }
        // The console is one guild, whose minutes are there already when the examples are typed once more.
        assertThat(answers.remove(0)).contains("Direktionen");
        return answers;
    }

    private static List<String> examples(BotTexts texts) {
        List<String> examples = new ArrayList<>();
        for (String topic : List.of("minutes", "ask", "actions", "people", "settings")) {
            texts.text("help." + topic + ".examples").lines().forEach(examples::add);
        }
        return examples;
    }
}
