package dk.tovholder.minutes;

import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What the store needs of the program's settings.
 *
 * @param timeZone of guilds that have not chosen one; likewise the others
 */
@ConfigurationProperties("tovholder")
record StoreProperties(Path dataDir, ZoneId timeZone, String language, Reminders reminders) {
    /** @param time when reminders are sent */
    record Reminders(LocalTime time) {}
}
