package dk.tovholder.command;

import dk.tovholder.chat.Card;
import dk.tovholder.chat.RichText;
import dk.tovholder.config.BotTexts;
import dk.tovholder.minutes.Confirming;
import dk.tovholder.minutes.GuildSettings;
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
    static final String TIME_ZONE = "time-zone";
    static final String LANGUAGE = "language";
    static final String CONFIRM = "confirm";
    static final String CLOSED_CHANNEL = "closed-channel";
    static final String SECRETARY_ROLE = "secretary-role";
    static final String STANDING_POINTS = "standing-points";

    private final BotTexts texts;

    SettingsCard(BotTexts texts) {
        this.texts = texts;
    }

    Card of(GuildSettings settings) {
        return Card.EMPTY
                .heading(2, texts.text("settings.heading"))
                .entries(List.of(
                        channel(MINUTES_CHANNEL, settings.minutesChannel()),
                        channel(REMINDER_CHANNEL, settings.reminderChannel()),
                        line(REMINDER_TIME, RichText.of(settings.reminderTime())),
                        line(TIME_ZONE, RichText.of(settings.timeZone())),
                        line(LANGUAGE, RichText.of(texts.text("settings.language." + settings.language()))),
                        line(CONFIRM, RichText.of(texts.text(confirmKey(settings.confirm())))),
                        channel(CLOSED_CHANNEL, settings.closedChannel()),
                        line(SECRETARY_ROLE, RichText.of(texts.text(chosenKey(settings.secretaryRole())))),
                        line(STANDING_POINTS, standing(settings.standingPoints()))))
                .note(RichText.of(texts.text("settings.how")));
    }

    private static String confirmKey(Confirming confirm) {
        return "settings.confirm." + confirm.name().toLowerCase(Locale.ROOT);
    }

    private static String chosenKey(@Nullable String role) {
        return role == null ? "settings.none.role" : "settings.chosen";
    }

    private RichText standing(@Nullable String points) {
        return RichText.of(points == null ? texts.text("settings.standing-points.default") : points);
    }

    private RichText channel(String setting, @Nullable String id) {
        return line(setting, id == null ? RichText.of(texts.text("settings.none")) : RichText.EMPTY.channel(id));
    }

    private RichText line(String setting, RichText value) {
        return RichText.EMPTY
                .bold(setting)
                .plain(": ")
                .and(value)
                .plain(texts.text("entry.separator") + texts.text("settings." + setting));
    }
}
