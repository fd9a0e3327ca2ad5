package dk.tovholder.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/** Every language says all that Danish says. */
class LanguagesTest {
    @SuppressWarnings("unused")
    private static final Iterable<String> LANGUAGES = BotTexts.LANGUAGES;

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)");
    private static final Pattern CHOSEN_BY = Pattern.compile("\\{(\\d),choice,");
    private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?:'')*(?!')");

    private final BotTexts texts = BotTexts.builtIn();

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void the_same_messages_are_there(String language) {
        assertThat(file(language).keySet()).containsExactlyElementsOf(file("da").keySet());
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void messages_take_the_same_arguments(String language) {
        Map<String, String> danish = file("da");

        assertThat(file(language))
                .allSatisfy((key, pattern) ->
                        assertThat(found(ARGUMENT, pattern)).as(key).isEqualTo(found(ARGUMENT, danish.get(key))));
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void what_is_counted_is_counted_in_every_language(String language) {
        Map<String, String> danish = file("da");

        assertThat(file(language))
                .allSatisfy((key, pattern) ->
                        assertThat(found(CHOSEN_BY, pattern)).as(key).isEqualTo(found(CHOSEN_BY, danish.get(key))));
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void one_is_not_said_like_two(String language) {
        Set<String> counted = new TreeSet<>(file(language).keySet());
        counted.removeIf(key -> found(CHOSEN_BY, file(language).get(key)).isEmpty());

        assertThat(counted).hasSizeGreaterThan(10).allSatisfy(key -> {
            String one = said(language, key, 1);
            String two = said(language, key, 2);
            assertThat(one).doesNotContain("{", "#").isNotEqualTo(two);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "da, count.actions, 1, 1 opgave",
        "da, count.actions, 2, 2 opgaver",
        "en, count.actions, 1, 1 task",
        "en, count.actions, 2, 2 tasks",
        "en, count.decisions, 1, 1 decision",
        "en, count.decisions, 1200, '1,200 decisions'",
        "da, count.decisions, 1200, 1.200 beslutninger",
        "en, entry.late, 1, 1 day late",
        "en, entry.late, 14, 14 days late",
        "en, closed.points, 1, 1 item is closed and not shown here.",
        "en, closed.points, 3, 3 items are closed and not shown here.",
        "en, reminder.heading.given, 1, New task for you",
        "en, reminder.heading.given, 2, New tasks for you"
    })
    void counts(String language, String key, int number, String said) {
        assertThat(said(language, key, number)).isEqualTo(said);
    }

    /** An apostrophe alone quotes in a pattern, and is gone. */
    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void apostrophes_are_doubled(String language) {
        assertThat(file(language))
                .allSatisfy((key, pattern) -> assertThat(
                                LONE_APOSTROPHE.matcher(pattern).find())
                        .as(key)
                        .isFalse());
    }

    @Test
    void days_are_written_in_the_language_that_is_spoken() {
        DayWords days = new DayWords(texts);
        LocalDate day = LocalDate.of(2022, 12, 6);

        assertThat(days.whole(day)).isEqualTo("tirsdag 6. december 2022");
        assertThat(days.time(LocalTime.of(9, 30))).isEqualTo("kl. 9.30");
        assertThat(days.time(LocalTime.of(9, 0))).isEqualTo("kl. 9");
        texts.in(Locale.UK, () -> {
            assertThat(days.whole(day)).isEqualTo("Tuesday 6 December 2022");
            assertThat(days.brief(day)).isEqualTo("6 Dec 2022");
            assertThat(days.time(LocalTime.of(9, 30))).isEqualTo("9:30");
            assertThat(days.near(day, day.minusDays(1))).hasValue("tomorrow");
            return true;
        });
        assertThat(days.near(day, day.minusDays(1))).hasValue("i morgen");
    }

    @Test
    void a_language_without_messages_is_spoken_to_in_danish() {
        assertThat(texts.in(Locale.FRENCH, () -> texts.text("card.approve"))).isEqualTo("Godkend");
        assertThat(BotTexts.builtIn(Locale.FRENCH).text("card.approve")).isEqualTo("Godkend");
    }

    @Test
    void the_language_before_is_spoken_again_even_after_a_fault() {
        texts.in(Locale.ENGLISH, () -> {
            assertThat(texts.in(Locale.forLanguageTag("da"), () -> texts.text("card.approve")))
                    .isEqualTo("Godkend");
            assertThat(texts.text("card.approve")).isEqualTo("Approve");
            return true;
        });
        try {
            texts.in(Locale.ENGLISH, () -> texts.text("no.such.key"));
        } catch (RuntimeException expected) {
            assertThat(texts.text("card.approve")).isEqualTo("Godkend");
        }
        assertThat(texts.locale()).isEqualTo(Locale.forLanguageTag("da"));
    }

    @Test
    void a_file_of_ones_own_replaces_english_messages_too(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("en"));
        Files.writeString(folder.resolve("en/messages.properties"), "card.approve=Fine\n");
        BotTexts own = BotTexts.load(new ConfigFiles(folder), Locale.ENGLISH);

        assertThat(own.text("card.approve")).isEqualTo("Fine");
        assertThat(own.text("card.drop")).isEqualTo("Remove");
        assertThat(own.in(Locale.forLanguageTag("da"), () -> own.text("card.approve")))
                .isEqualTo("Godkend");
    }

    private String said(String language, String key, int number) {
        Object[] arguments = {number, number, number, number, number};
        return texts.in(Locale.forLanguageTag(language), () -> texts.text(key, arguments));
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> file(String language) {
        Properties properties = new Properties();
        try (InputStreamReader file =
                new InputStreamReader(ConfigFiles.builtIn(language + "/messages.properties"), StandardCharsets.UTF_8)) {
            properties.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> messages = new TreeMap<>();
        properties.forEach((key, pattern) -> messages.put((String) key, (String) pattern));
        return messages;
    }
}
