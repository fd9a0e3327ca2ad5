package dk.tovholder.command;

import dk.tovholder.chat.Card;
import dk.tovholder.chat.RichText;
import dk.tovholder.config.BotTexts;
import dk.tovholder.minutes.Confirming;
import dk.tovholder.minutes.Finishing;
import dk.tovholder.minutes.GuildSettings;
import dk.tovholder.reminder.Wishes;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A guild's settings as a card. */
@Component
final class SettingsCard {
    static final String MINUTES_CHANNEL = "minutes-channel";
    static final String REMINDER_CHANNEL = "reminder-channel";
    static final String REMINDER_TIME = "reminder-time";
    static final String LEAD_TIMES = "lead-times";
    static final String QUIET_DAYS = "quiet-days";
    static final String REMINDERS_OFF = "reminders-off";
    static final String TIME_ZONE = "time-zone";
    static final String LANGUAGE = "language";
    static final String CONFIRM = "confirm";
    static final String CLOSED_CHANNEL = "closed-channel";
    static final String SECRETARY_ROLE = "secretary-role";
    static final String STANDING_POINTS = "standing-points";
    static final String SEVERAL_OWNERS = "several-owners";
    static final String DIGEST = "digest";

    /** In the order in which they are shown. */
    static final List<String> ALL = List.of(
            MINUTES_CHANNEL,
            REMINDER_CHANNEL,
            REMINDER_TIME,
            LEAD_TIMES,
            QUIET_DAYS,
            REMINDERS_OFF,
            DIGEST,
            TIME_ZONE,
            LANGUAGE,
            CONFIRM,
            CLOSED_CHANNEL,
            SECRETARY_ROLE,
            STANDING_POINTS,
            SEVERAL_OWNERS);

    private final WishCard wishes;
    private final BotTexts texts;

    SettingsCard(WishCard wishes, BotTexts texts) {
        this.wishes = wishes;
        this.texts = texts;
    }

    Card of(GuildSettings settings) {
        return Card.EMPTY
                .heading(2, texts.text("settings.heading"))
                .entries(ALL.stream().map(setting -> line(setting, settings)).toList())
                .note(RichText.of(texts.text("settings.how")));
    }

    /** A setting with its value and what it is for. */
    RichText line(String setting, GuildSettings settings) {
        return RichText.EMPTY
                .bold(setting)
                .plain(": ")
                .and(value(setting, settings))
                .plain(texts.text("entry.separator") + texts.text("settings." + setting));
    }

    private RichText value(String setting, GuildSettings settings) {
        return switch (setting) {
            case MINUTES_CHANNEL -> channel(settings.minutesChannel());
            case REMINDER_CHANNEL -> channel(settings.reminderChannel());
            case CLOSED_CHANNEL -> channel(settings.closedChannel());
            case REMINDER_TIME -> RichText.of(settings.reminderTime());
            case LEAD_TIMES ->
                RichText.of(wishes.leadTimes(Wishes.ofGuild(settings).leadTimes()));
            case QUIET_DAYS ->
                RichText.of(wishes.quietDays(Wishes.ofGuild(settings).quietDays()));
            case REMINDERS_OFF ->
                RichText.of(wishes.off(Wishes.ofGuild(settings).off()));
            case DIGEST -> RichText.of(texts.text(digestKey(settings.digest())));
            case TIME_ZONE -> RichText.of(settings.timeZone());
            case LANGUAGE -> RichText.of(texts.text("settings.language." + settings.language()));
            case CONFIRM -> RichText.of(texts.text(confirmKey(settings.confirm())));
            case SECRETARY_ROLE -> RichText.of(texts.text(chosenKey(settings.secretaryRole())));
            case SEVERAL_OWNERS -> RichText.of(texts.text(finishingKey(settings.finishing())));
            case STANDING_POINTS -> standing(settings.standingPoints());
            default -> throw new IllegalArgumentException(setting);
        };
    }

    static String confirmKey(Confirming confirm) {
        return "settings.confirm." + confirm.name().toLowerCase(Locale.ROOT);
    }

    static String finishingKey(Finishing finishing) {
        return "settings.several-owners." + finishing.name().toLowerCase(Locale.ROOT);
    }

    /** @param day null for none */
    static String digestKey(@Nullable DayOfWeek day) {
        return "settings.digest." + (day == null ? "off" : day.name().toLowerCase(Locale.ROOT));
    }

    private static String chosenKey(@Nullable String role) {
        return role == null ? "settings.none.role" : "settings.chosen";
    }

    private RichText standing(@Nullable String points) {
        return RichText.of(points == null ? texts.text("settings.standing-points.default") : points);
    }

    private RichText channel(@Nullable String id) {
        return id == null ? RichText.of(texts.text("settings.none")) : RichText.EMPTY.channel(id);
    }
}
