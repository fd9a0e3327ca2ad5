package dk.tovholder.extraction.date;

import dk.tovholder.extraction.language.LanguageData;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;

/** Fills {@link CalendarWords} from the content of its file. */
final class CalendarLoader {
    private final CalendarWords words;

    CalendarLoader(CalendarWords words) {
        this.words = words;
    }

    /** @throws dk.tovholder.extraction.language.LanguageException with file, line and key where it is not as it should be */
    void load(LanguageData calendar) {
        calendar.children().forEach(this::section);
    }

    private void section(String key, LanguageData value) {
        switch (key) {
            case "months" -> numbered(value, (word, n) -> word.month = n);
            case "month-abbreviations" -> numbered(value, CalendarLoader::shortMonth);
            case "months-that-are-names" -> all(value, word -> word.add(Role.NAME));
            case "weekdays" -> numbered(value, (word, n) -> word.weekday = n);
            case "weekday-abbreviations" -> numbered(value, CalendarLoader::shortWeekday);
            case "past-weekdays" -> numbered(value, CalendarLoader::pastWeekday);
            case "ordinals" -> numbered(value, (word, n) -> word.ordinal = n);
            case "numbers" -> numbered(value, (word, n) -> word.number = n);
            case "days" -> numbered(value, (word, n) -> word.days = n);
            case "joined-days" -> numbered(value, (word, n) -> word.joinedDays = n);
            case "quarters" -> numbered(value, (word, n) -> word.quarter = n);
            case "seasons" -> numbered(value, (word, n) -> word.season = n);
            case "units" -> units(value);
            case "roles" -> roles(value);
            case "no-date-after" -> all(value, word -> word.add(Role.NO_DATE_AFTER));
            case "amounts" -> all(value, word -> word.add(Role.AMOUNT));
            case "after-bare-day" -> all(value, word -> word.add(Role.AFTER_BARE_DAY));
            case "future" -> all(value, word -> word.direction = Direction.FUTURE);
            case "past" -> all(value, word -> word.direction = Direction.PAST);
            case "past-phrases" -> value.list().forEach(this::phrase);
            case "feasts" -> value.list().forEach(this::feast);
            default -> throw value.fault("there is no such key");
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

    private void numbered(LanguageData table, ObjIntConsumer<Word> setter) {
        table.children().forEach((key, names) -> {
            int number = number(key, names);
            all(names, word -> setter.accept(word, number));
        });
    }

    private static int number(String text, LanguageData place) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw place.fault("\"" + text + "\" is no number");
        }
    }

    private void units(LanguageData table) {
        table.children().forEach((name, names) -> {
            Unit unit = constant(Unit.class, name, names);
            all(names, word -> word.unit = unit);
        });
    }

    private void roles(LanguageData table) {
        table.children().forEach((name, names) -> {
            Role role = constant(Role.class, name, names);
            all(names, word -> word.add(role));
        });
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String name, LanguageData place) {
        String constant = name.toUpperCase(Locale.ROOT).replace('-', '_');
        for (E value : type.getEnumConstants()) {
            if (value.name().equals(constant)) {
                return value;
            }
        }
        throw place.fault("there is no such key");
    }

    private void phrase(LanguageData phrase) {
        String text = phrase.string();
        int blank = text.indexOf(' ');
        if (blank < 0 || blank != text.lastIndexOf(' ')) {
            throw phrase.fault("\"" + text + "\" is not two words");
        }
        words.addPastPhrase(text.substring(0, blank), text.substring(blank + 1));
    }

    private void feast(LanguageData feast) {
        Feast day = day(feast);
        Feast second = feast.has("second") ? second(feast.at("second")) : null;
        all(feast.at("names"), word -> {
            word.feast = day;
            word.secondFeast = second;
        });
    }

    private static Feast day(LanguageData feast) {
        return feast.has("easter")
                ? new Feast.Easter(number(feast.at("easter").string(), feast.at("easter")))
                : fixed(feast.at("date"));
    }

    private static Feast second(LanguageData day) {
        return day.string().indexOf('-') > 0 ? fixed(day) : new Feast.Easter(number(day.string(), day));
    }

    private static Feast fixed(LanguageData day) {
        String text = day.string();
        if (text.length() != 5) {
            throw day.fault("a day as 06-05 is expected here");
        }
        return new Feast.Fixed(number(text.substring(0, 2), day), number(text.substring(3), day));
    }

    private void all(LanguageData names, Consumer<Word> setter) {
        names.strings().forEach(name -> setter.accept(words.entry(name)));
    }
}
