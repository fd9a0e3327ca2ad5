package dk.tovholder.command;

import dk.tovholder.config.BotTexts;
import dk.tovholder.config.DayWords;
import dk.tovholder.minutes.Field;
import dk.tovholder.minutes.OwnerCode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** What stands in a field of an entry, as people write it. */
@Component
final class FieldWords {
    /** As {@link Field#DUE} writes the next meeting. */
    static final String NEXT_MEETING = "next-meeting";

    private final BotTexts texts;
    private final DayWords days;

    FieldWords(BotTexts texts, DayWords days) {
        this.texts = texts;
        this.days = days;
    }

    /** What the field is called within a sentence. */
    String name(Field field) {
        return texts.text("field." + key(field.name()));
    }

    /** In a sentence about the change of it. */
    String shown(Field field, String value) {
        if (value.isEmpty()) {
            return texts.text("field.empty");
        }
        return switch (field) {
            case OUTCOME -> texts.text("outcome." + key(value));
            case REASON -> texts.text("reason." + key(value));
            case DUE, DAY -> day(dated(value), days::brief, days::time);
            default -> Wording.clip(typed(field, value), Wording.LABEL);
        };
    }

    /** As it could be typed, and is understood in any language. */
    String typed(Field field, String value) {
        return switch (field) {
            case OWNERS -> OwnerCode.names(value);
            case DUE, DAY -> day(value, days::typed, days::typed);
            default -> value;
        };
    }

    /** Of a next meeting, its day where it has one. */
    private static String dated(String value) {
        String day = value.startsWith(NEXT_MEETING)
                ? value.substring(NEXT_MEETING.length()).strip()
                : value;
        return day.isEmpty() ? value : day;
    }

    private String day(String value, Function<LocalDate, String> day, Function<LocalTime, String> time) {
        if (value.isEmpty()) {
            return "";
        }
        if (value.startsWith(NEXT_MEETING)) {
            return texts.text("date.next-meeting");
        }
        int clock = value.indexOf('T');
        String dates = clock < 0 ? value : value.substring(0, clock);
        int stroke = dates.indexOf('/');
        String first = day.apply(LocalDate.parse(stroke < 0 ? dates : dates.substring(0, stroke)));
        String whole = stroke < 0
                ? first
                : first + texts.text("entry.until") + day.apply(LocalDate.parse(dates.substring(stroke + 1)));
        return clock < 0 ? whole : whole + " " + time.apply(LocalTime.parse(value.substring(clock + 1)));
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
