package dk.tovholder.command;

import dk.tovholder.chat.Answer;
import dk.tovholder.chat.Caller;
import dk.tovholder.chat.Choice;
import dk.tovholder.chat.CommandCall;
import dk.tovholder.chat.CommandSpec;
import dk.tovholder.chat.Completion;
import dk.tovholder.chat.OptionSpec;
import dk.tovholder.chat.OptionType;
import dk.tovholder.config.BotTexts;
import dk.tovholder.minutes.NewProposal;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code /point add}: a point for a coming meeting. */
@Component
final class PointAddCommand implements ChatCommand {
    static final String DATE = "date";
    private static final int LONGEST = 1000;

    private final PointAnswer answer;
    private final TypedNames names;
    private final DateWords dates;
    private final GuildDay days;
    private final Completions completions;
    private final BotTexts texts;

    PointAddCommand(
            PointAnswer answer,
            TypedNames names,
            DateWords dates,
            GuildDay days,
            Completions completions,
            BotTexts texts) {
        this.answer = answer;
        this.names = names;
        this.dates = dates;
        this.days = days;
        this.completions = completions;
        this.texts = texts;
    }

    @Override
    public CommandSpec spec() {
        return new CommandSpec(
                "point add",
                List.of(
                        OptionSpec.required(PointChoice.TOPIC, OptionType.TEXT),
                        OptionSpec.optional(Completions.BODY, OptionType.TEXT).completing(),
                        OptionSpec.optional(DATE, OptionType.TEXT)));
    }

    @Override
    public Answer run(CommandCall call) {
        Caller caller = call.caller();
        String topic = call.text(PointChoice.TOPIC).orElseThrow(() -> new Refusal(texts.text("point.topic")));
        LocalDate today = days.today(caller.guild());
        LocalDate date = dates.from(call, DATE).orElse(null);
        if (date != null && date.isBefore(today)) {
            throw new Refusal(texts.text("point.past"));
        }
        return Answer.quiet(answer.propose(
                caller.guild(),
                new NewProposal(
                        Wording.clip(topic, LONGEST),
                        call.text(Completions.BODY).map(names::of).orElse(null),
                        date,
                        caller.user().id(),
                        caller.channel().id(),
                        null,
                        today)));
    }

    @Override
    public List<Choice> complete(Completion completion) {
        return completions.bodies(completion);
    }
}
