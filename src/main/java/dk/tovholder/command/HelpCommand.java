package dk.tovholder.command;

import dk.tovholder.chat.Answer;
import dk.tovholder.chat.CommandCall;
import dk.tovholder.chat.CommandSpec;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code /help}. */
@Component
final class HelpCommand implements ChatCommand {
    private final HelpCard card;

    HelpCommand(HelpCard card) {
        this.card = card;
    }

    @Override
    public CommandSpec spec() {
        return new CommandSpec("help", List.of());
    }

    @Override
    public Answer run(CommandCall call) {
        return Answer.quiet(card.overview());
    }
}
