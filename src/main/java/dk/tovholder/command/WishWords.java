package dk.tovholder.command;

import dk.tovholder.config.BotTexts;
import dk.tovholder.config.DayWords;
import dk.tovholder.reminder.Occasion;
import dk.tovholder.reminder.Wishes;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What somebody typed of when they want to be reminded. {@code normal} is as the guild has it. */
@Component
final class WishWords {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);
    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final int WEEKDAYS = 5;
    private static final int SHORTEST_NAME = 3;
    private static final int MOST_DAYS = 366;

    private final DateWords dates;
    private final GuildDay days;
    private final DayWords words;
    private final BotTexts texts;

    WishWords(DateWords dates, GuildDay days, DayWords words, BotTexts texts) {
        this.dates = dates;
        this.days = days;
        this.words = words;
        this.texts = texts;
    }

    /** As {@code 14, 3}: at most two, the longer first. */
    @Nullable List<Integer> leadTimes(String typed) {
        if (isUsual(typed)) {
            return null;
        }
        Set<Integer> found = new TreeSet<>(Comparator.reverseOrder());
        for (String word : words(typed)) {
            if (!texts.means(word, "reminders.none")) {
                found.add(number(word, typed));
            }
        }
        if (found.size() > Wishes.MOST_LEAD_TIMES) {
            throw wrong("reminders.wrong.lead-times", typed);
        }
        return List.copyOf(found);
    }

    /** The same as a guild's settings hold it; empty for the program's. */
    String leadTimesCode(String typed) {
        List<Integer> days = typed.isBlank() ? null : leadTimes(typed);
        if (days == null) {
            return "";
        }
        return days.isEmpty()
                ? Wishes.NO_LEAD_TIMES
                : days.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    private int number(String word, String typed) {
        int number;
        try {
            number = Integer.parseInt(word);
        } catch (NumberFormatException e) {
            throw wrong("reminders.wrong.lead-times", typed);
        }
        if (number < 1 || number > MOST_DAYS) {
            throw wrong("reminders.wrong.lead-times", typed);
        }
        return number;
    }

    /** As {@code 8:30}. */
    @Nullable LocalTime time(String typed) {
        try {
            return isUsual(typed) ? null : LocalTime.parse(typed.replace('.', ':'), TIME);
        } catch (DateTimeException e) {
            throw wrong("reminders.wrong.time", typed);
        }
    }

    /** As {@code Europe/London}, or the town alone. */
    @Nullable ZoneId zone(String typed) {
        if (isUsual(typed)) {
            return null;
        }
        String name = typed.strip().replace(' ', '_');
        return ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.equalsIgnoreCase(name) || isTown(id, name))
                .min(Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder()))
                .map(ZoneId::of)
                .orElseThrow(() -> wrong("reminders.wrong.time-zone", typed));
    }

    private static boolean isTown(String id, String name) {
        int slash = id.lastIndexOf('/');
        return slash >= 0 && id.substring(slash + 1).equalsIgnoreCase(name);
    }

    /** As {@code fredag, weekend}; at least one of the five working days is left. */
    Set<DayOfWeek> quietDays(String typed) {
        Set<DayOfWeek> quiet = EnumSet.noneOf(DayOfWeek.class);
        if (isUsual(typed)) {
            return quiet;
        }
        for (String word : words(typed)) {
            if (texts.means(word, "reminders.weekend")) {
                quiet.addAll(WEEKEND);
            } else if (!texts.means(word, "reminders.none")) {
                quiet.add(weekday(word, typed));
            }
        }
        if (quiet.stream().filter(day -> !WEEKEND.contains(day)).count() == WEEKDAYS) {
            throw wrong("reminders.wrong.quiet-days", typed);
        }
        return quiet;
    }

    /** The same as a guild's settings hold it; empty for none. */
    String quietDaysCode(String typed) {
        return quietDays(typed).stream().map(DayOfWeek::name).collect(Collectors.joining(" "));
    }

    private DayOfWeek weekday(String word, String typed) {
        for (DayOfWeek day : DayOfWeek.values()) {
            for (String language : BotTexts.LANGUAGES) {
                String name = day.getDisplayName(TextStyle.FULL, Locale.forLanguageTag(language))
                        .toLowerCase(Locale.ROOT);
                if (word.length() >= SHORTEST_NAME && name.startsWith(word)) {
                    return day;
                }
            }
        }
        throw wrong("reminders.wrong.quiet-days", typed);
    }

    /** As {@code forsinket, overblik}. */
    Set<Occasion> off(String typed) {
        Set<Occasion> off = EnumSet.noneOf(Occasion.class);
        for (String word : words(typed)) {
            if (!texts.means(word, "reminders.nothing") && !texts.means(word, "reminders.none")) {
                off.add(occasion(word, typed));
            }
        }
        return off;
    }

    /** The same as a guild's settings hold it; empty for nothing. Its digest is a setting of its own. */
    String offCode(String typed) {
        Set<Occasion> off = off(typed);
        if (off.contains(Occasion.DIGEST)) {
            throw wrong("settings.wrong.reminders-off", typed);
        }
        return off.stream().map(Occasion::name).collect(Collectors.joining(" "));
    }

    private Occasion occasion(String word, String typed) {
        return Arrays.stream(Occasion.values())
                .filter(occasion -> texts.means(word, occasion.messageKey()))
                .findFirst()
                .orElseThrow(() -> wrong("reminders.wrong.off", typed));
    }

    /** The day on which they are back, to come. */
    @Nullable LocalDate away(String typed, String guild) {
        if (isUsual(typed) || texts.means(typed, "reminders.none")) {
            return null;
        }
        LocalDate back = dates.day(typed, guild);
        if (!back.isAfter(days.today(guild))) {
            throw wrong("snooze.past", words.whole(back));
        }
        return back;
    }

    private boolean isUsual(String typed) {
        return texts.means(typed, "reminders.usual");
    }

    private static List<String> words(String typed) {
        return Words.of(typed.replace(',', ' ').replace(';', ' '));
    }

    private Refusal wrong(String key, String typed) {
        return new Refusal(texts.text(key, typed));
    }
}
