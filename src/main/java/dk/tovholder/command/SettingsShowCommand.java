package dk.tovholder.command;

import dk.tovholder.chat.Answer;
import dk.tovholder.chat.CommandCall;
import dk.tovholder.chat.CommandSpec;
import dk.tovholder.minutes.SettingsService;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code /settings show}. */
@Component
final class SettingsShowCommand implements ChatCommand {
    private final SettingsService settings;
    private final SettingsCard card;

    SettingsShowCommand(SettingsService settings, SettingsCard card) {
        this.settings = settings;
        this.card = card;
    }

    @Override
    public CommandSpec spec() {
        return new CommandSpec("settings show", List.of());
    }

    @Override
    public Answer run(CommandCall call) {
        return Answer.quiet(card.of(settings.of(call.caller().guild())));
    }
}
