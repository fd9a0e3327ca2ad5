package dk.tovholder.command;

import dk.tovholder.chat.Answer;
import dk.tovholder.chat.Card;
import dk.tovholder.chat.Choice;
import dk.tovholder.chat.CommandCall;
import dk.tovholder.chat.CommandSpec;
import dk.tovholder.chat.Completion;
import dk.tovholder.chat.OptionSpec;
import dk.tovholder.chat.OptionType;
import dk.tovholder.chat.RichText;
import dk.tovholder.config.BotTexts;
import dk.tovholder.minutes.EventView;
import dk.tovholder.minutes.LogService;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code /dates}: what is coming. */
@Component
final class DatesCommand implements ListCommand {
    private static final String DAYS = "days";
    private static final long MAX_DAYS = 36_500;

    private final LogService log;
    private final EntryText entries;
    private final Completions completions;
    private final ListAnswers answers;
    private final Visibility visibility;
    private final GuildDay days;
    private final BotTexts texts;

    DatesCommand(
            LogService log,
            EntryText entries,
            Completions completions,
            ListAnswers answers,
            Visibility visibility,
            GuildDay days,
            BotTexts texts) {
        this.log = log;
        this.entries = entries;
        this.completions = completions;
        this.answers = answers;
        this.visibility = visibility;
        this.days = days;
        this.texts = texts;
    }

    @Override
    public CommandSpec spec() {
        return new CommandSpec(
                "dates",
                List.of(
                        OptionSpec.optional(Completions.BODY, OptionType.TEXT).completing(),
                        OptionSpec.optional(DAYS, OptionType.NUMBER),
                        OptionSpec.optional(ListAnswers.PUBLIC, OptionType.FLAG)));
    }

    @Override
    public Answer run(CommandCall call) {
        return answers.answer(this, call);
    }

    @Override
    public Card list(CommandCall call, Audience audience) {
        Today today = days.here(call.caller().guild());
        LocalDate last = call.number(DAYS)
                .map(n -> today.date().plusDays(Math.max(0, Math.min(n, MAX_DAYS))))
                .orElse(null);
        String body = call.text(Completions.BODY).orElse(null);
        OpenPart<EventView> found =
                visibility.events(log.dates(call.caller().guild(), body, today.date(), last), call.caller(), audience);
        Card card = Card.EMPTY.heading(2, texts.text("dates.heading"));
        List<RichText> lines = found.entries().stream()
                .map(event -> entries.event(event, today, SourceStyle.BRIEF))
                .toList();
        card = lines.isEmpty() ? card.paragraph(RichText.of(texts.text("dates.none"))) : card.entries(lines);
        return visibility.withClosedNote(card, found);
    }

    @Override
    public List<Choice> complete(Completion completion) {
        return completions.bodies(completion);
    }
}
