package dk.tovholder.extraction.date;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;

/** Fills {@link CalendarWords} from the content of its file. */
final class CalendarLoader {
    private final CalendarWords words;

    CalendarLoader(CalendarWords words) {
        this.words = words;
    }

    void load(Map<String, ?> yaml) {
        yaml.forEach(this::section);
    }

    private void section(String key, Object value) {
        switch (key) {
            case "months" -> numbered(key, value, (word, n) -> word.month = n);
            case "month-abbreviations" -> numbered(key, value, CalendarLoader::shortMonth);
            case "months-that-are-names" -> all(key, value, word -> word.add(Role.NAME));
            case "weekdays" -> numbered(key, value, (word, n) -> word.weekday = n);
            case "weekday-abbreviations" -> numbered(key, value, CalendarLoader::shortWeekday);
            case "past-weekdays" -> numbered(key, value, CalendarLoader::pastWeekday);
            case "ordinals" -> numbered(key, value, (word, n) -> word.ordinal = n);
            case "numbers" -> numbered(key, value, (word, n) -> word.number = n);
            case "days" -> numbered(key, value, (word, n) -> word.days = n);
            case "joined-days" -> numbered(key, value, (word, n) -> word.joinedDays = n);
            case "quarters" -> numbered(key, value, (word, n) -> word.quarter = n);
            case "seasons" -> numbered(key, value, (word, n) -> word.season = n);
            case "units" -> units(key, value);
            case "roles" -> roles(key, value);
            case "no-date-after" -> all(key, value, word -> word.add(Role.NO_DATE_AFTER));
            case "amounts" -> all(key, value, word -> word.add(Role.AMOUNT));
            case "after-bare-day" -> all(key, value, word -> word.add(Role.AFTER_BARE_DAY));
            case "future" -> all(key, value, word -> word.direction = Direction.FUTURE);
            case "past" -> all(key, value, word -> word.direction = Direction.PAST);
            case "past-phrases" -> list(key, value).forEach(phrase -> phrase(key, phrase));
            case "feasts" -> list(key, value).forEach(feast -> feast(key, feast));
            default -> throw new IllegalArgumentException("unknown key: " + key);
        }
    }

    private static void shortMonth(Word word, int month) {
        word.month = month;
        word.shortMonth = true;
    }

    private static void shortWeekday(Word word, int weekday) {
        word.weekday = weekday;
        word.shortWeekday = true;
    }

    private static void pastWeekday(Word word, int weekday) {
        word.weekday = weekday;
        word.pastWeekday = true;
    }

    private void numbered(String key, Object value, ObjIntConsumer<Word> setter) {
        map(key, value).forEach((number, names) -> {
            if (!(number instanceof Integer n)) {
                throw new IllegalArgumentException(key + ": " + number + " is no number");
            }
            all(key + "." + n, names, word -> setter.accept(word, n));
        });
    }

    private void units(String key, Object value) {
        map(key, value).forEach((name, names) -> {
            Unit unit = constant(Unit.class, key, name);
            all(key + "." + name, names, word -> word.unit = unit);
        });
    }

    private void roles(String key, Object value) {
        map(key, value).forEach((name, names) -> {
            Role role = constant(Role.class, key, name);
            all(key + "." + name, names, word -> word.add(role));
        });
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String key, Object name) {
        String constant = name.toString().toUpperCase(Locale.ROOT).replace('-', '_');
        for (E value : type.getEnumConstants()) {
            if (value.name().equals(constant)) {
                return value;
            }
        }
        throw new IllegalArgumentException(key + ": unknown key: " + name);
    }

    private void phrase(String key, Object phrase) {
        String text = phrase.toString();
        int blank = text.indexOf(' ');
        if (blank < 0 || blank != text.lastIndexOf(' ')) {
            throw new IllegalArgumentException(key + ": \"" + text + "\" is not two words");
        }
        words.addPastPhrase(text.substring(0, blank), text.substring(blank + 1));
    }

    private void feast(String key, Object value) {
        Map<?, ?> feast = map(key, value);
        Object names = feast.get("names");
        if (names == null) {
            throw new IllegalArgumentException(key + ": names are missing in " + feast);
        }
        Object second = feast.get("second");
        all(key, names, word -> {
            word.feast = day(key, feast.get("easter"), feast.get("date"));
            word.secondFeast = second == null ? null : day(key, second, second);
        });
    }

    private static Feast day(String key, @Nullable Object easter, @Nullable Object date) {
        if (easter instanceof Integer days) {
            return new Feast.Easter(days);
        }
        if (date instanceof String text && text.length() == 5) {
            return new Feast.Fixed(Integer.parseInt(text.substring(0, 2)), Integer.parseInt(text.substring(3)));
        }
        throw new IllegalArgumentException(key + ": neither days from Easter nor a date as 06-05: " + date);
    }

    private void all(String key, Object value, Consumer<Word> setter) {
        for (Object name : list(key, value)) {
            if (!(name instanceof String text)) {
                throw new IllegalArgumentException(key + ": " + name + " is no word; put it in quotes");
            }
            setter.accept(words.entry(text));
        }
    }

    private static Map<?, ?> map(String key, Object value) {
        if (value instanceof Map<?, ?> map) {
            return map;
        }
        throw new IllegalArgumentException(key + ": must be a table of keys");
    }

    private static List<?> list(String key, Object value) {
        if (value instanceof List<?> list) {
            return list;
        }
        throw new IllegalArgumentException(key + ": must be a list");
    }
}
