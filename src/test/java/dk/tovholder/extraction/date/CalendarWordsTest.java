package dk.tovholder.extraction.date;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.tovholder.extraction.language.LanguageData;
import dk.tovholder.extraction.language.LanguageException;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A fault in the calendar's words is told with file, line and key. */
class CalendarWordsTest {
    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            monhts: {}                       | calendar.yaml, line 1, monhts: there is no such key
            ¶roles:¶  artikel: [den]         | calendar.yaml, line 3, roles.artikel: there is no such key
            months:¶  maj: [maj]             | calendar.yaml, line 2, months.maj: "maj" is no number
            weekdays:¶  3: onsdag            | calendar.yaml, line 2, weekdays.3: a list is expected here
            feasts:¶- {names: [jul]}         | calendar.yaml, line 2, feasts[0]: the key "date" is missing
            feasts:¶- {names: [j], date: 6}  | calendar.yaml, line 2, feasts[0].date: a day as 06-05 is expected here
            past-phrases: [som vi så sagde]  | calendar.yaml, line 1, past-phrases[0]: "som vi så sagde" is not two words
            """)
    void a_fault_is_told_with_its_place(String yaml, String message) {
        assertThatExceptionOfType(LanguageException.class)
                .isThrownBy(() -> CalendarWords.of(read(yaml.replace("¶", "\n"))))
                .withMessage(message);
    }

    private static LanguageData read(String yaml) {
        return LanguageData.read(
                name -> new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)), "calendar.yaml");
    }
}
