package dk.tovholder.command;

import dk.tovholder.chat.Answer;
import dk.tovholder.chat.ChannelRef;
import dk.tovholder.chat.CommandCall;
import dk.tovholder.chat.CommandSpec;
import dk.tovholder.chat.OptionSpec;
import dk.tovholder.chat.OptionType;
import dk.tovholder.config.BotTexts;
import dk.tovholder.minutes.SettingsService;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** {@code /settings set}: for those who may manage the guild. */
@Component
final class SettingsSetCommand implements ChatCommand {
    private static final List<OptionSpec> OPTIONS = List.of(
            OptionSpec.optional(SettingsCard.MINUTES_CHANNEL, OptionType.CHANNEL),
            OptionSpec.optional(SettingsCard.REMINDER_CHANNEL, OptionType.CHANNEL),
            OptionSpec.optional(SettingsCard.REMINDER_TIME, OptionType.TEXT),
            OptionSpec.optional(SettingsCard.LEAD_TIMES, OptionType.TEXT),
            OptionSpec.optional(SettingsCard.QUIET_DAYS, OptionType.TEXT),
            OptionSpec.optional(SettingsCard.REMINDERS_OFF, OptionType.TEXT),
            OptionSpec.optional(SettingsCard.DIGEST, OptionType.TEXT)
                    .oneOf("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "off"),
            OptionSpec.optional(SettingsCard.TIME_ZONE, OptionType.TEXT),
            OptionSpec.optional(SettingsCard.LANGUAGE, OptionType.TEXT)
                    .oneOf(BotTexts.LANGUAGES.toArray(String[]::new)),
            OptionSpec.optional(SettingsCard.CONFIRM, OptionType.TEXT).oneOf("uncertain", "always", "never"),
            OptionSpec.optional(SettingsCard.CLOSED_CHANNEL, OptionType.CHANNEL),
            OptionSpec.optional(SettingsCard.SECRETARY_ROLE, OptionType.ROLE),
            OptionSpec.optional(SettingsCard.STANDING_POINTS, OptionType.TEXT),
            OptionSpec.optional(SettingsCard.SEVERAL_OWNERS, OptionType.TEXT).oneOf("all", "one"));

    private final SettingsService settings;
    private final SettingsCard card;
    private final SettingChange change;
    private final Rights rights;
    private final BotTexts texts;

    SettingsSetCommand(
            SettingsService settings, SettingsCard card, SettingChange change, Rights rights, BotTexts texts) {
        this.settings = settings;
        this.card = card;
        this.change = change;
        this.rights = rights;
        this.texts = texts;
    }

    @Override
    public CommandSpec spec() {
        return new CommandSpec("settings set", OPTIONS);
    }

    @Override
    public Answer run(CommandCall call) {
        rights.requireManager(call.caller());
        Map<String, String> wanted = wanted(call);
        if (wanted.isEmpty()) {
            throw new Refusal(texts.text("settings.nothing"));
        }
        wanted.forEach((setting, value) -> change.set(call.caller(), setting, value));
        return Answer.quiet(card.of(settings.of(call.caller().guild())));
    }

    private static Map<String, String> wanted(CommandCall call) {
        Map<String, String> wanted = new LinkedHashMap<>();
        for (OptionSpec option : OPTIONS) {
            String name = option.name();
            call.text(name)
                    .or(() -> call.channel(name).map(ChannelRef::id))
                    .ifPresent(value -> wanted.put(name, value));
        }
        return wanted;
    }
}
