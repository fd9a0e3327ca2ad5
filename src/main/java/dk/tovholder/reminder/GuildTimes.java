package dk.tovholder.reminder;

import dk.tovholder.minutes.GuildSettings;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A guild's wall clock. Instants are computed here and nowhere kept, so that zone and reminder time may change meanwhile. */
final class GuildTimes {
    private final Function<String, GuildSettings> settings;
    private final Clock clock;

    GuildTimes(Function<String, GuildSettings> settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** A time of day that summer time skips is that much later; one that comes twice is the first. */
    Instant instantOf(String guild, Promise promise) {
        GuildSettings own = settings.apply(guild);
        LocalTime time = promise.time() == null ? LocalTime.parse(own.reminderTime()) : promise.time();
        return ZonedDateTime.of(promise.date(), time, ZoneId.of(own.timeZone())).toInstant();
    }

    /** The first day whose reminder time is still to come at a moment. */
    LocalDate nextMorning(String guild, Instant moment) {
        GuildSettings own = settings.apply(guild);
        ZonedDateTime here = moment.atZone(ZoneId.of(own.timeZone()));
        boolean isPast = !here.toLocalTime().isBefore(LocalTime.parse(own.reminderTime()));
        return isPast ? here.toLocalDate().plusDays(1) : here.toLocalDate();
    }

    ZonedDateTime now(String guild) {
        return clock.instant().atZone(ZoneId.of(settings.apply(guild).timeZone()));
    }

    Instant now() {
        return clock.instant();
    }

    @Nullable String reminderChannel(String guild) {
        return settings.apply(guild).reminderChannel();
    }
}
