package dk.tovholder.reminder;

import dk.tovholder.minutes.GuildSettings;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When somebody wants to be reminded.
 *
 * @param leadTimes days before a deadline, at most two, the longer first; none for its morning alone; null for the guild's
 * @param time of day; null for the guild's
 * @param quietDays on which they hear nothing
 * @param awayUntil the day on which they are back; null where they are there
 * @param off what they hear nothing of
 * @param zone where they are; null for the guild's
 */
public record Wishes(
        @Nullable List<Integer> leadTimes,
        @Nullable LocalTime time,
        Set<DayOfWeek> quietDays,
        @Nullable LocalDate awayUntil,
        Set<Occasion> off,
        @Nullable ZoneId zone) {
    private static final int WEEK = 7;

    /** Of who has said nothing. */
    public static final Wishes NONE = new Wishes(null, null, Set.of(), null, Set.of());

    /** No more than so many lead times. */
    public static final int MOST_LEAD_TIMES = 2;

    /** In a guild's settings, beside the days themselves. */
    public static final String NO_LEAD_TIMES = "none";

    public Wishes {
        leadTimes = leadTimes == null ? null : List.copyOf(leadTimes);
        quietDays = Set.copyOf(quietDays);
        off = Set.copyOf(off);
    }

    /** Of who is where their guilds are. */
    public Wishes(
            @Nullable List<Integer> leadTimes,
            @Nullable LocalTime time,
            Set<DayOfWeek> quietDays,
            @Nullable LocalDate awayUntil,
            Set<Occasion> off) {
        this(leadTimes, time, quietDays, awayUntil, off, null);
    }

    /** What a guild has set for all in it; the time of day it has always. */
    public static Wishes ofGuild(GuildSettings settings) {
        String lead = settings.leadTimes();
        String quiet = settings.quietDays();
        String off = settings.remindersOff();
        return new Wishes(
                lead == null ? null : leadTimes(lead),
                null,
                quiet == null ? Set.of() : quietDays(quiet),
                null,
                off == null ? Set.of() : occasions(off));
    }

    /** Of what is kept: numbers parted by blanks, or none. */
    public static List<Integer> leadTimes(String kept) {
        return words(kept)
                .filter(word -> !word.equals(NO_LEAD_TIMES))
                .map(Integer::valueOf)
                .toList();
    }

    /** Of what is kept: names of days parted by blanks. */
    public static Set<DayOfWeek> quietDays(String kept) {
        return words(kept).map(DayOfWeek::valueOf).collect(Collectors.toSet());
    }

    /** Of what is kept: names of occasions parted by blanks. */
    public static Set<Occasion> occasions(String kept) {
        return words(kept).map(Occasion::valueOf).collect(Collectors.toSet());
    }

    /** Whether the days of the ladder are the same. */
    boolean hasDaysOf(Wishes other) {
        return Objects.equals(leadTimes, other.leadTimes) && quietDays.equals(other.quietDays);
    }

    /** Whether it is the same time of day at the same place. */
    boolean hasClockOf(Wishes other) {
        return Objects.equals(time, other.time) && Objects.equals(zone, other.zone);
    }

    /** Whether they want to be told for this reason. */
    boolean hears(Rung rung) {
        Occasion occasion = rung.occasion();
        return occasion == null || !off.contains(occasion);
    }

    private static Stream<String> words(String text) {
        return Collections.list(new StringTokenizer(text)).stream().map(String.class::cast);
    }

    /** The day itself, or the first one after it on which they hear something. */
    LocalDate heardOn(LocalDate day, Set<DayOfWeek> quietForAll) {
        LocalDate heard = awayUntil != null && day.isBefore(awayUntil) ? awayUntil : day;
        for (int i = 0; i < WEEK && isQuiet(heard.getDayOfWeek(), quietForAll); i++) {
            heard = heard.plusDays(1);
        }
        return heard;
    }

    private boolean isQuiet(DayOfWeek day, Set<DayOfWeek> quietForAll) {
        return quietDays.contains(day) || quietForAll.contains(day);
    }
}
