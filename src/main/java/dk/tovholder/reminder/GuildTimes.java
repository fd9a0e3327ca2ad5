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

/** The wall clock of a guild, and of who is in it. Instants are computed here and nowhere kept, so that zone and reminder time may change meanwhile. */
final class GuildTimes {
    private final Function<String, GuildSettings> settings;
    private final Function<String, Wishes> wishes;
    private final Clock clock;

    GuildTimes(Function<String, GuildSettings> settings, Function<String, Wishes> wishes, Clock clock) {
        this.settings = settings;
        this.wishes = wishes;
        this.clock = clock;
    }

    /**
     * A time of day that summer time skips is that much later; one that comes twice is the first. A time of its own is the guild's;
     * any other is that of where its user is.
     */
    Instant instantOf(String guild, Promise promise) {
        GuildSettings here = settings.apply(guild);
        Wishes own = wishes.apply(promise.user());
        return promise.time() == null
                ? at(promise.date(), time(own, here), zone(own, here))
                : at(promise.date(), promise.time(), ZoneId.of(here.timeZone()));
    }

    /**
     * When somebody may be told what is due: at once, or when their quiet days are over, at their time of day.
     *
     * @param since when it is due
     */
    Instant whenHeard(String guild, String user, Instant since) {
        Wishes own = wishes.apply(user);
        GuildSettings here = settings.apply(guild);
        ZoneId zone = zone(own, here);
        LocalDate due = since.atZone(zone).toLocalDate();
        LocalDate day = own.heardOn(due, Wishes.ofGuild(here).quietDays());
        return day.equals(due) ? since : at(day, time(own, here), zone);
    }

    private static Instant at(LocalDate day, LocalTime time, ZoneId zone) {
        return ZonedDateTime.of(day, time, zone).toInstant();
    }

    private static ZoneId zone(Wishes wishes, GuildSettings guild) {
        ZoneId own = wishes.zone();
        return own == null ? ZoneId.of(guild.timeZone()) : own;
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
        GuildSettings here = settings.apply(guild);
        Wishes own = wishes.apply(user);
        ZonedDateTime there = moment.atZone(zone(own, here));
        boolean isPast = !there.toLocalTime().isBefore(time(own, here));
        return isPast ? there.toLocalDate().plusDays(1) : there.toLocalDate();
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
