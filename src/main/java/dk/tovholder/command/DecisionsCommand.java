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
import dk.tovholder.extraction.Outcome;
import dk.tovholder.minutes.DecisionQuery;
import dk.tovholder.minutes.DecisionView;
import dk.tovholder.minutes.LogService;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** {@code /decisions}: the decision log, newest first. */
@Component
final class DecisionsCommand implements ListCommand {
    static final String QUERY = "query";
    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String OUTCOME = "outcome";

    private final LogService log;
    private final EntryText entries;
    private final DateWords dates;
    private final Completions completions;
    private final ListAnswers answers;
    private final Visibility visibility;
    private final OtherHits others;
    private final EmptyList empty;
    private final BotTexts texts;

    DecisionsCommand(
            LogService log,
            EntryText entries,
            DateWords dates,
            Completions completions,
            ListAnswers answers,
            Visibility visibility,
            OtherHits others,
            EmptyList empty,
            BotTexts texts) {
        this.log = log;
        this.entries = entries;
        this.dates = dates;
        this.completions = completions;
        this.answers = answers;
        this.visibility = visibility;
        this.others = others;
        this.empty = empty;
        this.texts = texts;
    }

    @Override
    public CommandSpec spec() {
        String[] outcomes = Arrays.stream(Outcome.values())
                .map(outcome -> outcome.name().toLowerCase(Locale.ROOT))
                .toArray(String[]::new);
        return new CommandSpec(
                "decisions",
                List.of(
                        OptionSpec.optional(QUERY, OptionType.TEXT),
                        OptionSpec.optional(Completions.BODY, OptionType.TEXT).completing(),
                        OptionSpec.optional(FROM, OptionType.TEXT),
                        OptionSpec.optional(TO, OptionType.TEXT),
                        OptionSpec.optional(OUTCOME, OptionType.TEXT).oneOf(outcomes),
                        OptionSpec.optional(ListAnswers.PUBLIC, OptionType.FLAG)));
    }

    @Override
    public Answer run(CommandCall call) {
        return answers.answer(this, call);
    }

    @Override
    public Card list(CommandCall call, Audience audience) {
        OpenPart<DecisionView> found =
                visibility.decisions(log.decisions(call.caller().guild(), query(call)), call.caller(), audience);
        Card card = Card.EMPTY.heading(2, texts.text("decisions.heading"));
        List<RichText> lines = found.entries().stream()
                .map(decision -> entries.decision(decision, SourceStyle.FULL))
                .toList();
        card = lines.isEmpty() ? empty.under(card, "decisions.none", call.caller(), audience) : card.entries(lines);
        card = visibility.withClosedNote(card, found);
        return onlyWords(call) ? card.and(others.about(call, audience)) : card;
    }

    @Override
    public List<Choice> complete(Completion completion) {
        return completions.bodies(completion);
    }

    /** Whoever limits more than the words and the body wants decisions alone. */
    private static boolean onlyWords(CommandCall call) {
        return call.text(QUERY).isPresent()
                && Stream.of(FROM, TO, OUTCOME)
                        .noneMatch(option -> call.text(option).isPresent());
    }

    private DecisionQuery query(CommandCall call) {
        return new DecisionQuery(
                call.text(QUERY).orElse(null),
                call.text(Completions.BODY).orElse(null),
                dates.from(call, FROM).orElse(null),
                dates.until(call, TO).orElse(null),
                call.text(OUTCOME)
                        .map(outcome -> Outcome.valueOf(outcome.toUpperCase(Locale.ROOT)))
                        .orElse(null));
    }
}
