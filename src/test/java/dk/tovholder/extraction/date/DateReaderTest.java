package dk.tovholder.extraction.date;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tovholder.extraction.text.SourceText;
import dk.tovholder.extraction.text.Tokens;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateReaderTest {
    private static final Directions DIRECTIONS = new Directions(Danish.WORDS);

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Bo sender den senest den 1. maj       | senest den 1. maj      | 1. maj          | BY
            Palle gør det inden d. 21.            | inden d. 21.           | 21.             | BY
            Frist: 14/2                           | Frist: 14/2            | 14/2            | BY
            (deadline d. 5/9)                     | deadline d. 5/9        | 5/9             | BY
            Tovholder melder tilbage på mandag    | på mandag              | mandag          | NONE
            Den gælder fra den 1. februar 2025    | fra den 1. februar 2025 | 1. februar 2025 | FROM
            Det gælder fra og med den 1. juni     | fra og med den 1. juni | 1. juni         | FROM
            Hun er ansat pr. 1. marts             | pr. 1. marts           | 1. marts        | FROM
            Vi udsætter det til d. 6/2            | til d. 6/2             | 6/2             | TO
            Hun ringer efter den 3. juni          | efter den 3. juni      | 3. juni         | AFTER
            Jytte gør det om 14 dage              | om 14 dage             | 14 dage         | NONE
            Det sker senest 14 dage før           | senest 14 dage         | 14 dage         | BY
            Mødet er onsdag den 4. juni kl. 19    | onsdag den 4. juni kl. 19 | onsdag den 4. juni kl. 19 | NONE
            """)
    void knows_the_words_that_lead_up_to_a_date(String sentence, String lead, String proper, Modifier modifier) {
        Tokens tokens = Tokens.of(SourceText.of(sentence));
        DateExpression date = new DateReader(Danish.WORDS).read(tokens).get(0);
        assertThat(words(tokens, date.lead(), date.to())).isEqualTo(lead);
        assertThat(words(tokens, date.from(), date.to())).isEqualTo(proper);
        assertThat(date.modifier()).isEqualTo(modifier);
    }

    private static String words(Tokens tokens, int from, int to) {
        return tokens.text().quote(tokens.start(from), tokens.end(to - 1));
    }

    @Test
    void a_distance_from_something_else_is_told_apart() {
        List<DateExpression> found = read("Forslag sendes senest 14 dage før generalforsamlingen");
        assertThat(found.get(0).start()).isEqualTo(new DatePoint.EventDistance(-14, Unit.DAY));
        assertThat(read("jeg henter bænkene dagen før").get(0).start())
                .isEqualTo(new DatePoint.EventDistance(-1, Unit.DAY));
        assertThat(new DatePoint.EventDistance(-4, Unit.WEEK).from(LocalDate.of(2023, 9, 12)))
                .isEqualTo(LocalDate.of(2023, 8, 15));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Der blev afholdt møde d. 30. august                  | PAST
            Det blev aftalt, at mødet holdes d. 14. januar       | FUTURE
            Mødet d. 5. september var aflyst                     | PAST
            Punktet genoptages som aftalt på mødet d. 23. november | PAST
            Hun var syg. Det skal ske senest d. 6. maj           | FUTURE
            Plan for 6. maj                                      | UNKNOWN
            """)
    void the_nearest_word_tells_whether_a_date_looks_back(String sentence, Direction expected) {
        Tokens tokens = Tokens.of(SourceText.of(sentence));
        DateExpression date = new DateReader(Danish.WORDS).read(tokens).get(0);
        assertThat(DIRECTIONS.of(tokens, date, 0, tokens.size())).isEqualTo(expected);
    }

    @Test
    void what_is_counted_stands_on_the_same_line() {
        assertThat(read("Dato: 3. december 2019\nDeltagere: Ida").get(0).isFullDate())
                .isTrue();
        assertThat(read("Til mødet 3. december kom 2019 deltagere").get(0).isFullDate())
                .isFalse();
    }

    private static List<DateExpression> read(String sentence) {
        return new DateReader(Danish.WORDS).read(Tokens.of(SourceText.of(sentence)));
    }
}
