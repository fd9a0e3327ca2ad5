package dk.tovholder.command;

import dk.tovholder.chat.Press;
import dk.tovholder.chat.PressResult;
import dk.tovholder.minutes.SettingsService;
import org.springframework.stereotype.Component;

/** A value was chosen on the panel of settings: it holds from now on, and the panel shows it. */
@Component
final class SettingHandler implements PressHandler {
    static final String NAME = "setting";

    private final SettingChange change;
    private final SettingsService settings;
    private final SettingsPanel panel;
    private final Speech speech;

    SettingHandler(SettingChange change, SettingsService settings, SettingsPanel panel, Speech speech) {
        this.change = change;
        this.settings = settings;
        this.panel = panel;
        this.speech = speech;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public PressResult press(Press press) {
        String setting = ControlId.parts(press.control(), 1).get(0);
        String value = press.values().stream().findFirst().orElse("");
        change.set(press.caller(), setting, value);
        // a new language of the guild is spoken at once
        return speech.privately(
                press.caller(),
                () -> PressResult.updated(panel.of(settings.of(press.caller().guild()))));
    }
}
