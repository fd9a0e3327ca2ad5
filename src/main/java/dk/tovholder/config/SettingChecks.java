package dk.tovholder.config;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.core.env.Environment;

/** Checks the values that are in force, wherever they were set. */
final class SettingChecks {
    private static final Map<String, Consumer<String>> CHECKS = Map.of(
            "tovholder.time-zone", ZoneId::of,
            "tovholder.language", SettingChecks::language,
            "tovholder.discord.api-url", SettingChecks::url,
            "tovholder.reminders.time", LocalTime::parse,
            "tovholder.reminders.days-off", SettingChecks::daysOfYear,
            "tovholder.reminders.days-before", SettingChecks::days,
            "tovholder.reminders.working-days-before", SettingChecks::days,
            "tovholder.reminders.late-every", SettingChecks::days,
            "tovholder.retention.removed-guild", SettingChecks::days);

    private static final int MOST_DAYS = 366;

    private final Environment environment;
    private final SettingsFile own;

    SettingChecks(Environment environment, SettingsFile own) {
        this.environment = environment;
        this.own = own;
    }

    /** @throws SettingException for the first that is wrong */
    void run() {
        CHECKS.forEach((key, check) -> {
            String value = environment.getProperty(key, "").strip();
            try {
                if (!value.isEmpty()) {
                    check.accept(value);
                }
            } catch (DateTimeException | IllegalArgumentException e) {
                throw new SettingException(messageKey(key), where(key, value), key, value);
            }
        });
    }

    private static String messageKey(String key) {
        return "setting.wrong." + key.substring(key.indexOf('.') + 1);
    }

    private String where(String key, String value) {
        SettingsFile.Entry entry = own.entries().get(key);
        return entry != null && entry.value().strip().equals(value) ? own.name() + ":" + entry.line() : "--" + key;
    }

    private static void language(String value) {
        if (!BotTexts.LANGUAGES.contains(value)) {
            throw new IllegalArgumentException(value);
        }
    }

    private static void daysOfYear(String value) {
        for (String day : value.split(",", -1)) {
            MonthDay.parse("--" + day.strip());
        }
    }

    private static void days(String value) {
        int days = Integer.parseInt(value);
        if (days < 1 || days > MOST_DAYS) {
            throw new IllegalArgumentException(value);
        }
    }

    private static void url(String value) {
        URI uri = URI.create(value);
        if (uri.getHost() == null
                || !(uri.getScheme().equals("http") || uri.getScheme().equals("https"))) {
            throw new IllegalArgumentException(value);
        }
    }
}
