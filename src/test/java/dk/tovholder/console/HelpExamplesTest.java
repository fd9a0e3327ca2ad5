package dk.tovholder.console;

import static dk.tovholder.support.BotExtension.MEMBER;
import static org.assertj.core.api.Assertions.assertThat;

import dk.tovholder.chat.Card;
import dk.tovholder.chat.CommandCall;
import dk.tovholder.chat.MessageRef;
import dk.tovholder.command.Dispatcher;
import dk.tovholder.config.BotTexts;
import dk.tovholder.extraction.Outcome;
import dk.tovholder.support.BotExtension;
import dk.tovholder.support.ExtractionBuilder;
import dk.tovholder.support.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
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
                        "## Beslutninger",
                        "## Beslutninger",
                        "## Dine opgaver",
                        "## Opgaver",
                        "Tilføjet:",
                        "Færdig:",
                        "## Dagsorden: Direktionen",
                        "*Nye årer* er på dagsordenen for Direktionen: næste møde.",
                        "## Kommende datoer",
                        "*Lene Mehlsen* er @console:mig. Det gælder fra nu af i alle referater.",
                        "## Hvem er hvem",
                        "## Dine påmindelser",
                        "## Indstillinger",
                        "Åben igen:",
                        "## Indstillinger",
                        "## Indstillinger",
                        "## Det ved jeg om dig",
                        "Dit navn bliver erstattet af »en tidligere deltager« i opgaver, rettelser og gemte referater på denne"
                                + " server, og du får ingen påmindelser mere. Det kan ikke fortrydes.");
    }

    @Test
    void help_is_chosen_by_topic_and_shown_in_place() {
        Card overview = bot.command(MEMBER, "help").card();
        MessageRef shown = bot.newMessage();

        assertThat(Shown.text(overview)).contains("- *Dagsorden*: næste møde, punkter til det og kommende datoer");
        Card agenda = Objects.requireNonNull(
                bot.choose(MEMBER, Shown.control(overview, "Hvad vil du vide mere om?"), shown, "agenda")
                        .update());
        assertThat(Shown.text(agenda))
                .startsWith("## Dagsorden\n")
                .endsWith("*Prøv*\n- `/agenda`\n- `/point add topic:Nye årer`\n- `/dates days:30`");
        assertThat(bot.choose(MEMBER, Shown.control(agenda, "Hvad vil du vide mere om?"), shown, "mydata")
                        .update())
                .isNotNull();
        assertThat(Shown.text(Objects.requireNonNull(
                        bot.press(MEMBER, "help::welcome:discord:9", shown).reply())))
                .isEqualTo(Shown.text(overview));
    }

    @Test
    void every_english_example_works() throws UnclearException {
        assertThat(answers(Locale.ENGLISH))
                .containsExactly(
                        "## Minutes",
                        "## Decisions",
                        "## Decisions",
                        "## Your tasks",
                        "## Tasks",
                        "Added:",
                        "Done:",
                        "## Agenda: Direktionen",
                        "*New oars* is on the agenda for Direktionen: next meeting.",
                        "## Coming dates",
                        "*Lene Mehlsen* is @console:mig. From now on this applies to all minutes.",
                        "## Who is who",
                        "## Your reminders",
                        "## Settings",
                        "Open again:",
                        "## Settings",
                        "## Settings",
                        "## What I know about you",
                        "Your name will be replaced by “en tidligere deltager” in tasks, corrections and stored minutes on this"
                                + " server, and you will get no more reminders. This cannot be undone.");
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

        dispatcher.command(new CommandCall("minutes add", Map.of("text", "Referat …"), Place.caller(language)));
        List<String> answers = new ArrayList<>();
        for (String example : examples(texts)) {
            CommandLine.Typed typed = commands.read(example);
            CommandCall call = new CommandCall(typed.command().name(), values.of(typed), Place.caller(language));
            answers.add(Shown.text(dispatcher.command(call)).lines().findFirst().orElse(""));
        }
        return answers;
    }

    private static List<String> examples(BotTexts texts) {
        List<String> examples = new ArrayList<>();
        for (String topic : List.of("minutes", "actions", "agenda", "people", "reminders", "settings", "mydata")) {
            texts.text("help." + topic + ".examples").lines().forEach(examples::add);
        }
        return examples;
    }
}
