package dk.tovholder.command;

import dk.tovholder.chat.Answer;
import dk.tovholder.chat.Caller;
import dk.tovholder.chat.Card;
import dk.tovholder.chat.CommandCall;
import dk.tovholder.chat.CommandSpec;
import dk.tovholder.chat.OptionSpec;
import dk.tovholder.chat.OptionType;
import dk.tovholder.chat.RichText;
import dk.tovholder.config.BotTexts;
import dk.tovholder.minutes.MinutesPage;
import dk.tovholder.minutes.MinutesService;
import dk.tovholder.minutes.MinutesView;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** {@code /minutes list}: all minutes, the newest meeting first. */
@Component
final class MinutesListCommand implements PagedCommand {
    private final MinutesService minutes;
    private final MinutesHead heads;
    private final ListAnswers answers;
    private final Rights rights;
    private final SeenSources sources;
    private final BotTexts texts;

    MinutesListCommand(
            MinutesService minutes,
            MinutesHead heads,
            ListAnswers answers,
            Rights rights,
            SeenSources sources,
            BotTexts texts) {
        this.rights = rights;
        this.sources = sources;
        this.minutes = minutes;
        this.heads = heads;
        this.answers = answers;
        this.texts = texts;
    }

    @Override
    public CommandSpec spec() {
        return new CommandSpec("minutes list", List.of(OptionSpec.optional(ListAnswers.PUBLIC, OptionType.FLAG)));
    }

    @Override
    public Answer run(CommandCall call) {
        return answers.answer(this, call);
    }

    @Override
    public Card list(CommandCall call, Audience audience) {
        return card(minutes.list(call.caller().guild()).stream().filter(view -> sees(call.caller(), view, audience)));
    }

    @Override
    public Optional<ListPage> page(CommandCall call, Audience audience, int number) {
        Caller caller = call.caller();
        MinutesPage page = minutes.page(caller.guild(), sources.of(caller, audience), number);
        return Optional.of(new ListPage(card(page.minutes().stream()), page.number(), page.pages()));
    }

    private Card card(Stream<MinutesView> shown) {
        List<RichText> lines = shown.map(this::line).toList();
        Card card = Card.EMPTY.heading(2, texts.text("minutes.list.heading"));
        return lines.isEmpty() ? card.paragraph(RichText.of(texts.text("minutes.list.none"))) : card.entries(lines);
    }

    private boolean sees(Caller caller, MinutesView view, Audience audience) {
        String channel = view.origin().channel();
        return audience == Audience.PRIVATE
                ? rights.sees(caller, channel, view.origin().poster())
                : caller.sight().allSee(channel);
    }

    private RichText line(MinutesView view) {
        String separator = texts.text("entry.separator");
        return RichText.EMPTY
                .bold(heads.title(view))
                .plain(separator + heads.counts(OpenPart.withoutClosed(view)) + separator)
                .and(heads.source(view))
                .plain(separator)
                .code("#" + view.id());
    }
}
