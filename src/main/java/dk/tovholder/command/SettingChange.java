package dk.tovholder.command;

import dk.tovholder.chat.Caller;
import dk.tovholder.config.BotTexts;
import dk.tovholder.minutes.InvalidSettingException;
import dk.tovholder.minutes.SettingsService;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Changes a setting for those who may. */
@Component
final class SettingChange {
    private final SettingsService settings;
    private final WishWords words;
    private final Rights rights;
    private final BotTexts texts;

    SettingChange(SettingsService settings, WishWords words, Rights rights, BotTexts texts) {
        this.settings = settings;
        this.words = words;
        this.rights = rights;
        this.texts = texts;
    }

    /** @param value empty for the default */
    void set(Caller caller, String setting, String value) {
        rights.requireManager(caller);
        try {
            settings.set(caller.guild(), setting, code(setting, value));
        } catch (InvalidSettingException e) {
            String key = "settings.invalid."
                    + e.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
            throw new Refusal(texts.text(key, e.setting(), e.value()));
        }
    }

    /** As it is kept. */
    private String code(String setting, String value) {
        return switch (setting) {
            case SettingsCard.LEAD_TIMES -> words.leadTimesCode(value);
            case SettingsCard.QUIET_DAYS -> words.quietDaysCode(value);
            case SettingsCard.REMINDERS_OFF -> words.offCode(value);
            default -> value;
        };
    }
}
