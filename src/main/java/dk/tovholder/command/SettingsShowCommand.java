package dk.tovholder.command;

import dk.tovholder.chat.Answer;
import dk.tovholder.chat.CommandCall;
import dk.tovholder.chat.CommandSpec;
import dk.tovholder.minutes.GuildSettings;
import dk.tovholder.minutes.SettingsService;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code /settings show}: as a panel for those who may change them. */
@Component
final class SettingsShowCommand implements ChatCommand {
    private final SettingsService settings;
    private final SettingsCard card;
    private final SettingsPanel panel;
    private final Rights rights;

    SettingsShowCommand(SettingsService settings, SettingsCard card, SettingsPanel panel, Rights rights) {
        this.settings = settings;
        this.card = card;
        this.panel = panel;
        this.rights = rights;
    }

    @Override
    public CommandSpec spec() {
        return new CommandSpec("settings show", List.of());
    }

    @Override
    public Answer run(CommandCall call) {
        GuildSettings set = settings.of(call.caller().guild());
        return Answer.quiet(rights.leads(call.caller()) ? panel.of(set) : card.of(set));
    }
}
