package dk.tovholder.command;

import dk.tovholder.chat.Card;
import dk.tovholder.chat.Choice;
import dk.tovholder.chat.Control;
import dk.tovholder.chat.Control.ChannelSelect;
import dk.tovholder.chat.Control.RoleSelect;
import dk.tovholder.chat.Control.Select;
import dk.tovholder.chat.RichText;
import dk.tovholder.config.BotTexts;
import dk.tovholder.minutes.Confirming;
import dk.tovholder.minutes.Finishing;
import dk.tovholder.minutes.GuildSettings;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A guild's settings, each with what it can be to choose from. What must be written is left to {@code /settings set}. */
@Component
final class SettingsPanel {
    private static final List<String> TIMES = List.of(
            "06:00", "07:00", "07:30", "08:00", "08:30", "09:00", "09:30", "10:00", "11:00", "12:00", "13:00", "14:00",
            "15:00", "16:00", "17:00", "18:00", "19:00", "20:00", "21:00");

    private final SettingsCard lines;
    private final WishChoices wishes;
    private final BotTexts texts;

    SettingsPanel(SettingsCard lines, WishChoices wishes, BotTexts texts) {
        this.lines = lines;
        this.wishes = wishes;
        this.texts = texts;
    }

    Card of(GuildSettings settings) {
        Card card = Card.EMPTY.heading(2, texts.text("settings.heading"));
        for (String setting : SettingsCard.ALL) {
            card = card.paragraph(lines.line(setting, settings));
            Optional<Control> control = control(setting, settings);
            if (control.isPresent()) {
                card = card.controls(control.get());
            }
        }
        return card.note(RichText.of(texts.text("settings.panel")));
    }

    private Optional<Control> control(String setting, GuildSettings settings) {
        String id = ControlId.of(SettingHandler.NAME, setting);
        String use = texts.text("settings." + setting);
        return Optional.ofNullable(
                switch (setting) {
                    case SettingsCard.MINUTES_CHANNEL -> new ChannelSelect(id, use, settings.minutesChannel());
                    case SettingsCard.REMINDER_CHANNEL -> new ChannelSelect(id, use, settings.reminderChannel());
                    case SettingsCard.CLOSED_CHANNEL -> new ChannelSelect(id, use, settings.closedChannel());
                    case SettingsCard.SECRETARY_ROLE -> new RoleSelect(id, use, settings.secretaryRole());
                    case SettingsCard.REMINDER_TIME ->
                        new Select(id, use, times(settings.reminderTime()), 1, settings.reminderTime());
                    case SettingsCard.LEAD_TIMES ->
                        new Select(id, use, wishes.leadTimes(settings), 1, WishChoices.leadTimesOf(settings));
                    case SettingsCard.QUIET_DAYS ->
                        new Select(id, use, wishes.quietDays(settings), 1, WishChoices.quietDaysOf(settings));
                    case SettingsCard.DIGEST -> new Select(id, use, digest(), 1, digestId(settings.digest()));
                    case SettingsCard.LANGUAGE -> new Select(id, use, languages(), 1, settings.language());
                    case SettingsCard.CONFIRM -> new Select(id, use, confirming(), 1, id(settings.confirm()));
                    case SettingsCard.SEVERAL_OWNERS -> new Select(id, use, finishing(), 1, id(settings.finishing()));
                    default -> null;
                });
    }

    /** The usual ones, and the one that is set. */
    private static List<Choice> times(String set) {
        TreeSet<String> times = new TreeSet<>(TIMES);
        times.add(set);
        return times.stream().map(time -> new Choice(time, time)).toList();
    }

    private List<Choice> languages() {
        return BotTexts.LANGUAGES.stream()
                .map(language -> new Choice(language, texts.text("settings.language." + language)))
                .toList();
    }

    private List<Choice> confirming() {
        return Arrays.stream(Confirming.values())
                .map(confirm -> new Choice(id(confirm), texts.text(SettingsCard.confirmKey(confirm))))
                .toList();
    }

    private List<Choice> finishing() {
        return Arrays.stream(Finishing.values())
                .map(one -> new Choice(id(one), texts.text(SettingsCard.finishingKey(one))))
                .toList();
    }

    private List<Choice> digest() {
        return Stream.concat(Arrays.stream(DayOfWeek.values()), Stream.of((DayOfWeek) null))
                .map(day -> new Choice(digestId(day), texts.text(SettingsCard.digestKey(day))))
                .toList();
    }

    private static String digestId(@Nullable DayOfWeek day) {
        return day == null ? "off" : id(day);
    }

    private static String id(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }
}
