package dk.tovholder.command;

import dk.tovholder.chat.Answer;
import dk.tovholder.chat.Caller;
import dk.tovholder.chat.Card;
import dk.tovholder.chat.Choice;
import dk.tovholder.chat.CommandCall;
import dk.tovholder.chat.CommandSpec;
import dk.tovholder.chat.Completion;
import dk.tovholder.chat.OptionSpec;
import dk.tovholder.chat.OptionType;
import dk.tovholder.chat.Part;
import dk.tovholder.chat.RichText;
import dk.tovholder.config.BotTexts;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** {@code /agenda}: the next meeting's agenda, from what is stored. */
@Component
final class AgendaCommand implements ListCommand {
    private static final String CARD = "card";
    private static final String MARKDOWN = "markdown";
    /** More than that are no answer to a short question. */
    private static final int OTHERS = 5;

    private final AskedAgenda asked;
    private final AgendaCard cards;
    private final AgendaFiles files;
    private final CardMarkdown markdown;
    private final Completions completions;
    private final ListAnswers answers;
    private final GuildDay days;
    private final BotTexts texts;

    AgendaCommand(
            AskedAgenda asked,
            AgendaCard cards,
            AgendaFiles files,
            CardMarkdown markdown,
            Completions completions,
            ListAnswers answers,
            GuildDay days,
            BotTexts texts) {
        this.asked = asked;
        this.cards = cards;
        this.files = files;
        this.markdown = markdown;
        this.completions = completions;
        this.answers = answers;
        this.days = days;
        this.texts = texts;
    }

    @Override
    public CommandSpec spec() {
        String[] formats =
                Stream.concat(Stream.of(CARD, MARKDOWN), files.formats()).toArray(String[]::new);
        return new CommandSpec(
                "agenda",
                List.of(
                        OptionSpec.optional(Completions.BODY, OptionType.TEXT).completing(),
                        OptionSpec.optional(AskedAgenda.DATE, OptionType.TEXT),
                        OptionSpec.optional(AgendaFiles.FORMAT, OptionType.TEXT).oneOf(formats),
                        OptionSpec.optional(ListAnswers.PUBLIC, OptionType.FLAG)));
    }

    @Override
    public Answer run(CommandCall call) {
        return files.answer(call).orElseGet(() -> answers.answer(this, call));
    }

    @Override
    public Card list(CommandCall call, Audience audience) {
        Card agenda = cards.of(
                asked.of(call), call.caller(), audience, days.here(call.caller().guild()));
        Card card = call.text(Completions.BODY).isEmpty() && audience == Audience.PRIVATE
                ? withOthers(agenda, call.caller())
                : agenda;
        return call.text(AgendaFiles.FORMAT).filter(MARKDOWN::equals).isPresent()
                ? Card.EMPTY.with(new Part.Block(markdown.of(card)))
                : card;
    }

    /** Whoever names no body hears of the others that could have been meant. */
    private Card withOthers(Card card, Caller caller) {
        List<String> others = asked.bodies(caller).stream()
                .skip(1)
                .limit(OTHERS)
                .map(body -> "/agenda body:" + Wording.clip(body, Wording.LABEL))
                .toList();
        return others.isEmpty() ? card : card.note(RichText.of(texts.text("agenda.others", String.join(", ", others))));
    }

    @Override
    public List<Choice> complete(Completion completion) {
        return completions.bodies(completion);
    }
}
