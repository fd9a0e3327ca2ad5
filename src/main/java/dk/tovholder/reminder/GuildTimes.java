package dk.tovholder.reminder;

import dk.tovholder.minutes.GuildSettings;
import java.time.Clock;
import java.time.DayOfWeek;
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
    private final Function<String, Wishes> wishes;
    private final Clock clock;

    GuildTimes(Function<String, GuildSettings> settings, Function<String, Wishes> wishes, Clock clock) {
        this.settings = settings;
        this.wishes = wishes;
        this.clock = clock;
    }

    /** A time of day that summer time skips is that much later; one that comes twice is the first. */
    Instant instantOf(String guild, Promise promise) {
        GuildSettings own = settings.apply(guild);
        LocalTime time = promise.time() == null ? time(wishes.apply(promise.user()), own) : promise.time();
        return ZonedDateTime.of(promise.date(), time, ZoneId.of(own.timeZone())).toInstant();
    }

    /**
     * When somebody may be told what is due: at once, or when their quiet days are over, at their time of day.
     *
     * @param since when it is due
     */
    Instant whenHeard(String guild, String user, Instant since) {
        Wishes own = wishes.apply(user);
        GuildSettings here = settings.apply(guild);
        ZoneId zone = ZoneId.of(here.timeZone());
        LocalDate due = since.atZone(zone).toLocalDate();
        LocalDate day = own.heardOn(due, Wishes.ofGuild(here).quietDays());
        return day.equals(due)
                ? since
                : ZonedDateTime.of(day, time(own, here), zone).toInstant();
    }

    /** What the guild has set for all in it. */
    Wishes wishesOf(String guild) {
        return Wishes.ofGuild(settings.apply(guild));
    }

    private static LocalTime time(Wishes wishes, GuildSettings guild) {
        LocalTime own = wishes.time();
        return own == null ? LocalTime.parse(guild.reminderTime()) : own;
    }

    /** The first day on which somebody's reminder time is still to come at a moment. */
    LocalDate nextMorning(String guild, String user, Instant moment) {
        GuildSettings own = settings.apply(guild);
        ZonedDateTime here = moment.atZone(ZoneId.of(own.timeZone()));
        boolean isPast = !here.toLocalTime().isBefore(time(wishes.apply(user), own));
        return isPast ? here.toLocalDate().plusDays(1) : here.toLocalDate();
    }

    /** The day of digests and weekly overviews; null for none. */
    @Nullable DayOfWeek digest(String guild) {
        return settings.apply(guild).digest();
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
