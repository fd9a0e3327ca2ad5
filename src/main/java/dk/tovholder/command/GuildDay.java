package dk.tovholder.command;

import dk.tovholder.minutes.SettingsService;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** Which day it is in a guild. */
@Component
final class GuildDay {
    private final Clock clock;
    private final SettingsService settings;

    GuildDay(Clock clock, SettingsService settings) {
        this.clock = clock;
        this.settings = settings;
    }

    LocalDate today(String guild) {
        return here(guild).date();
    }

    Today here(String guild) {
        ZoneId zone = ZoneId.of(settings.of(guild).timeZone());
        return new Today(LocalDate.now(clock.withZone(zone)), zone);
    }
}
