package dk.tovholder.config;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/** Days and times of day as people write them. */
public final class DayWords {
    private final BotTexts texts;

    public DayWords(BotTexts texts) {
        this.texts = texts;
    }

    /** As {@code tirsdag 6. december 2022}. */
    public String whole(LocalDate day) {
        return format("day.whole", day);
    }

    /** As {@code 6. dec. 2022}. */
    public String brief(LocalDate day) {
        return format("day.brief", day);
    }

    /** The same in a language of its own. */
    public String whole(LocalDate day, Locale language) {
        return texts.in(language, () -> whole(day));
    }

    /** The same in a language of its own. */
    public String brief(LocalDate day, Locale language) {
        return texts.in(language, () -> brief(day));
    }

    /** As {@code kl. 9.30}. */
    public String time(LocalTime time) {
        return DateTimeFormatter.ofPattern(
                        texts.text(time.getMinute() == 0 ? "day.time.hour" : "day.time"), texts.locale())
                .format(time);
    }

    /** As people may type it in this language: what reads it reads Danish. */
    public String typed(LocalDate day) {
        return format("day.typed", day);
    }

    /** The same of a time of day. */
    public String typed(LocalTime time) {
        return DateTimeFormatter.ofPattern(texts.text("day.typed.time"), texts.locale())
                .format(time);
    }

    /** As {@code i morgen}; empty for days further off. */
    public Optional<String> near(LocalDate day, LocalDate today) {
        return switch ((int) Math.max(-2, Math.min(2, ChronoUnit.DAYS.between(today, day)))) {
            case -1 -> Optional.of(texts.text("day.yesterday"));
            case 0 -> Optional.of(texts.text("day.today"));
            case 1 -> Optional.of(texts.text("day.tomorrow"));
            default -> Optional.empty();
        };
    }

    private String format(String key, LocalDate day) {
        return DateTimeFormatter.ofPattern(texts.text(key), texts.locale()).format(day);
    }
}
