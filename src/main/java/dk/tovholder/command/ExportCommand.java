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
import dk.tovholder.minutes.KeptEntries;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code /export}: all that the caller may see, as a file for them alone. */
@Component
final class ExportCommand implements ChatCommand {
    /** What Discord takes everywhere, and a little less. */
    private static final int LARGEST = 8 * 1024 * 1024;

    private final Exports exports;
    private final Completions completions;
    private final BotTexts texts;

    ExportCommand(Exports exports, Completions completions, BotTexts texts) {
        this.exports = exports;
        this.completions = completions;
        this.texts = texts;
    }

    @Override
    public CommandSpec spec() {
        return new CommandSpec(
                "export",
                List.of(
                        OptionSpec.required(Exports.FORMAT, OptionType.TEXT).oneOf(exports.formats()),
                        OptionSpec.optional(Completions.BODY, OptionType.TEXT).completing(),
                        OptionSpec.optional(Exports.FROM, OptionType.TEXT),
                        OptionSpec.optional(Exports.TO, OptionType.TEXT)));
    }

    @Override
    public Answer run(CommandCall call) {
        Exports.Made made = exports.of(call);
        if (made.file().size() > LARGEST) {
            throw new Refusal(texts.text("export.too-large"));
        }
        KeptEntries entries = made.entries();
        Card card = Card.saying(texts.text(
                "export.made",
                entries.decisions().size(),
                entries.actions().size(),
                entries.events().size(),
                entries.points().size()));
        card = made.closedPoints() == 0
                ? card
                : card.note(RichText.of(texts.text("export.closed", made.closedPoints())));
        return Answer.quiet(card).with(made.file());
    }

    @Override
    public List<Choice> complete(Completion completion) {
        return completions.bodies(completion);
    }
}
