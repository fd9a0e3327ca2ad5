package dk.tovholder.command;

import dk.tovholder.chat.Choice;
import dk.tovholder.minutes.GuildSettings;
import dk.tovholder.reminder.Wishes;
import java.time.DayOfWeek;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The usual lead times and quiet days of a guild to choose from, and what is set. Others are written. */
@Component
final class WishChoices {
    /** Understood as typed, in any language. */
    static final String USUAL = "normal";

    static final String NONE = "none";
    private static final String WEEKEND = DayOfWeek.SATURDAY + " " + DayOfWeek.SUNDAY;
    private static final List<String> LEAD_TIMES = List.of(USUAL, "14 3", "14 1", "7 1", "7", "3", "1", NONE);
    private static final List<String> QUIET_DAYS = List.of(
            NONE,
            WEEKEND,
            DayOfWeek.MONDAY.name(),
            DayOfWeek.TUESDAY.name(),
            DayOfWeek.WEDNESDAY.name(),
            DayOfWeek.THURSDAY.name(),
            DayOfWeek.FRIDAY.name());

    private final WishCard words;

    WishChoices(WishCard words) {
        this.words = words;
    }

    List<Choice> leadTimes(GuildSettings settings) {
        return with(LEAD_TIMES, leadTimesOf(settings))
                .map(code -> new Choice(code, words.leadTimes(code.equals(USUAL) ? null : Wishes.leadTimes(code))))
                .toList();
    }

    static String leadTimesOf(GuildSettings settings) {
        return settings.leadTimes() == null ? USUAL : settings.leadTimes();
    }

    List<Choice> quietDays(GuildSettings settings) {
        return with(QUIET_DAYS, quietDaysOf(settings))
                .map(code -> new Choice(code, words.quietDays(code.equals(NONE) ? Set.of() : Wishes.quietDays(code))))
                .toList();
    }

    static String quietDaysOf(GuildSettings settings) {
        return settings.quietDays() == null ? NONE : settings.quietDays();
    }

    private static Stream<String> with(List<String> usual, String set) {
        Set<String> all = new LinkedHashSet<>(usual);
        all.add(set);
        return all.stream();
    }
}
