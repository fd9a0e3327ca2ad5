package dk.tovholder.extraction.date;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tovholder.extraction.Certainty;
import dk.tovholder.extraction.text.SourceText;
import dk.tovholder.extraction.text.Tokens;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateResolverTest {
    /** Year-less dates in minutes of that day, with what the words around them say. */
    @ParameterizedTest(name = "{0} seen from {1}, {2}")
    @CsvSource(delimiter = '|', textBlock = """
            d. 6. februar        | 2022-11-30 | UNKNOWN | 2023-02-06 | STATED
            d. 6. september      | 2022-09-08 | UNKNOWN | 2022-09-06 | STATED
            d. 2. oktober        | 2022-11-30 | UNKNOWN | 2022-10-02 | STATED
            d. 2. september      | 2022-11-30 | UNKNOWN | 2023-09-02 | IMPLIED
            d. 2. september      | 2022-11-30 | PAST    | 2022-09-02 | STATED
            d. 14. januar        | 2022-11-30 | PAST    | 2023-01-14 | STATED
            1. nov               | 2023-03-01 | FUTURE  | 2023-11-01 | IMPLIED
            28. februar          | 2023-03-01 | FUTURE  | 2023-02-28 | STATED
            1. januar            | 2023-03-01 | FUTURE  | 2024-01-01 | IMPLIED
            onsdag d. 1. januar  | 2024-03-01 | UNKNOWN | 2025-01-01 | STATED
            onsdag d. 5. juni    | 2024-09-01 | UNKNOWN | 2024-06-05 | STATED
            fredag d. 6. juni    | 2024-05-14 | UNKNOWN | 2025-06-06 | STATED
            lørdag d. 4. juni    | 2024-05-14 | UNKNOWN | 2024-06-04 | IMPLIED
            29. februar          | 2023-12-01 | UNKNOWN | 2024-02-29 | STATED
            den 15.              | 2024-05-14 | UNKNOWN | 2024-05-15 | IMPLIED
            den 13.              | 2024-05-14 | UNKNOWN | 2024-06-13 | IMPLIED
            den 13.              | 2024-05-14 | PAST    | 2024-05-13 | IMPLIED
            torsdag              | 2024-05-14 | UNKNOWN | 2024-05-16 | IMPLIED
            torsdag              | 2024-05-14 | PAST    | 2024-05-09 | IMPLIED
            på torsdag           | 2024-05-14 | PAST    | 2024-05-16 | IMPLIED
            3/4-2019             | 2024-05-14 | UNKNOWN | 2019-04-03 | STATED
            tirsdag d. 3/4-2019  | 2024-05-14 | UNKNOWN | 2019-04-03 | IMPLIED
            """)
    void picks_the_year(
            String phrase, LocalDate meeting, Direction direction, LocalDate expected, Certainty certainty) {
        ResolvedDate resolved = new DateResolver(meeting).resolve(only(phrase), direction);
        assertThat(resolved).isNotNull();
        assertThat(resolved.start()).isEqualTo(expected);
        assertThat(resolved.certainty()).isEqualTo(certainty);
    }

    @Test
    void a_list_that_runs_forward_goes_over_new_year() {
        DateResolver resolver = new DateResolver(LocalDate.of(2023, 2, 2));
        LocalDate previous = LocalDate.of(2023, 12, 10);
        ResolvedDate january = resolver.resolve(only("14. januar"), Direction.UNKNOWN, previous);
        assertThat(january).isNotNull();
        assertThat(january.start()).isEqualTo(LocalDate.of(2024, 1, 14));
        ResolvedDate november = resolver.resolve(only("28. november"), Direction.UNKNOWN, previous);
        assertThat(november).isNotNull();
        assertThat(november.start()).isEqualTo(LocalDate.of(2023, 11, 28));
    }

    @ParameterizedTest
    @CsvSource({"den 31. juni", "30/2-2024", "14 dage før mødet", "den første torsdag i hver måned", "uge 53 2023"})
    void leaves_open_what_cannot_be_told(String phrase) {
        assertThat(resolve(phrase, LocalDate.of(2024, 5, 14))).isNull();
    }

    @Test
    void without_the_day_of_the_meeting_only_full_dates_are_known() {
        assertThat(resolve("d. 6. februar", null)).isNull();
        assertThat(resolve("i morgen", null)).isNull();
        assertThat(resolve("om 14 dage", null)).isNull();
        ResolvedDate full = resolve("d. 6. februar 2023", null);
        assertThat(full).isNotNull();
        assertThat(full.start()).isEqualTo(LocalDate.of(2023, 2, 6));
    }

    private static @Nullable ResolvedDate resolve(String phrase, @Nullable LocalDate meeting) {
        return new DateResolver(meeting).resolve(only(phrase), Direction.UNKNOWN);
    }

    private static DateExpression only(String phrase) {
        List<DateExpression> found = new DateReader(Danish.WORDS).read(Tokens.of(SourceText.of(phrase)));
        assertThat(found).hasSize(1);
        return found.get(0);
    }
}
