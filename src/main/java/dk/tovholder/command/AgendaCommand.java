package dk.tovholder.command;

import dk.tovholder.agenda.Agenda;
import dk.tovholder.agenda.AgendaService;
import dk.tovholder.chat.Answer;
import dk.tovholder.chat.Card;
import dk.tovholder.chat.Choice;
import dk.tovholder.chat.CommandCall;
import dk.tovholder.chat.CommandSpec;
import dk.tovholder.chat.Completion;
import dk.tovholder.chat.OptionSpec;
import dk.tovholder.chat.OptionType;
import dk.tovholder.chat.Part;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code /agenda}: the next meeting's agenda, from what is stored. */
@Component
final class AgendaCommand implements ListCommand {
    private static final String DATE = "date";
    private static final String FORMAT = "format";
    private static final String MARKDOWN = "markdown";

    private final AgendaService agendas;
    private final AgendaCard cards;
    private final Calendars calendars;
    private final CardMarkdown markdown;
    private final DateWords dates;
    private final Completions completions;
    private final ListAnswers answers;
    private final GuildDay days;

    AgendaCommand(
            AgendaService agendas,
            AgendaCard cards,
            Calendars calendars,
            CardMarkdown markdown,
            DateWords dates,
            Completions completions,
            ListAnswers answers,
            GuildDay days) {
        this.agendas = agendas;
        this.cards = cards;
        this.calendars = calendars;
        this.markdown = markdown;
        this.dates = dates;
        this.completions = completions;
        this.answers = answers;
        this.days = days;
    }

    @Override
    public CommandSpec spec() {
        return new CommandSpec(
                "agenda",
                List.of(
                        OptionSpec.optional(Completions.BODY, OptionType.TEXT).completing(),
                        OptionSpec.optional(DATE, OptionType.TEXT),
                        OptionSpec.optional(FORMAT, OptionType.TEXT).oneOf("card", MARKDOWN),
                        OptionSpec.optional(ListAnswers.PUBLIC, OptionType.FLAG)));
    }

    @Override
    public Answer run(CommandCall call) {
        return answers.answer(this, call);
    }

    @Override
    public Card list(CommandCall call, Audience audience) {
        LocalDate today = days.today(call.caller().guild());
        Agenda agenda = agendas.next(
                call.caller().guild(),
                call.text(Completions.BODY).orElse(null),
                dates.from(call, DATE).orElse(null),
                today,
                calendars.meetings(call.caller().channel()));
        Card card = cards.of(agenda, call.caller(), audience, today);
        return call.text(FORMAT).filter(MARKDOWN::equals).isPresent()
                ? Card.EMPTY.with(new Part.Block(markdown.of(card)))
                : card;
    }

    @Override
    public List<Choice> complete(Completion completion) {
        return completions.bodies(completion);
    }
}
