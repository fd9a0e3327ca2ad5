package dk.tovholder.minutes;

import dk.tovholder.config.BotTexts;
import dk.tovholder.minutes.InvalidSettingException.Reason;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;

/** The settings of a guild, as the options of {@code /settings set} are named, and what they can be. */
enum Setting {
    MINUTES_CHANNEL,
    REMINDER_CHANNEL,
    REMINDER_TIME,
    TIME_ZONE,
    LANGUAGE,
    CONFIRM,
    CLOSED_CHANNEL,
    SECRETARY_ROLE,
    STANDING_POINTS,
    SEVERAL_OWNERS,
    DIGEST,
    LEAD_TIMES,
    QUIET_DAYS,
    REMINDERS_OFF;

    static final String OFF = "off";

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);

    /** As {@code minutes-channel}. */
    String option() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Setting named(String option, String value) {
        return Arrays.stream(values())
                .filter(setting -> setting.option().equals(option))
                .findFirst()
                .orElseThrow(() -> new InvalidSettingException(Reason.UNKNOWN, option, value));
    }

    /** The value as it is kept. */
    String check(String value) {
        return switch (this) {
            case MINUTES_CHANNEL, REMINDER_CHANNEL, CLOSED_CHANNEL, SECRETARY_ROLE -> channel(value);
            case REMINDER_TIME -> time(value);
            case TIME_ZONE -> zone(value);
            case LANGUAGE -> language(value);
            case CONFIRM -> oneOf(Confirming.values(), value);
            case SEVERAL_OWNERS -> oneOf(Finishing.values(), value);
            case DIGEST -> value.equalsIgnoreCase(OFF) ? OFF : oneOf(DayOfWeek.values(), value);
            case STANDING_POINTS -> value.strip();
            case LEAD_TIMES, QUIET_DAYS, REMINDERS_OFF -> words(value);
        };
    }

    private String channel(String value) {
        if (value.chars().anyMatch(c -> !Character.isLetterOrDigit(c) && c != '-' && c != '_')) {
            throw invalid(Reason.NOT_A_CHANNEL, value);
        }
        return value;
    }

    private String words(String value) {
        if (value.chars().anyMatch(c -> !Character.isLetterOrDigit(c) && c != ' ')) {
            throw invalid(Reason.NOT_A_CHOICE, value);
        }
        return value;
    }

    private String time(String value) {
        try {
            return LocalTime.parse(value.replace('.', ':'), TIME).toString();
        } catch (DateTimeParseException e) {
            throw invalid(Reason.NOT_A_TIME, value);
        }
    }

    private String zone(String value) {
        try {
            return ZoneId.of(value).getId();
        } catch (DateTimeException e) {
            throw invalid(Reason.NOT_A_TIME_ZONE, value);
        }
    }

    private String oneOf(Enum<?>[] choices, String value) {
        if (Arrays.stream(choices).noneMatch(known -> known.name().equalsIgnoreCase(value))) {
            throw invalid(Reason.NOT_A_CHOICE, value);
        }
        return value.toLowerCase(Locale.ROOT);
    }

    private String language(String value) {
        if (!BotTexts.LANGUAGES.contains(value)) {
            throw invalid(Reason.NOT_A_LANGUAGE, value);
        }
        return value;
    }

    private InvalidSettingException invalid(Reason reason, String value) {
        return new InvalidSettingException(reason, option(), value);
    }
}
