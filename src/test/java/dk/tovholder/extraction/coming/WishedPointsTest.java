package dk.tovholder.extraction.coming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Points that somebody wants on the agenda. The point at hand is the fence, the next meeting is on 9 April. */
class WishedPointsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Ida ønsker et punkt om skilte på næste dagsorden. | 2024-04-09 planned: skilte
            Husk punkt om nøgler på næste møde. | 2024-04-09 planned: nøgler
            Der laves et punkt vedrørende cykelskuret til næste møde. | 2024-04-09 planned: cykelskuret
            """)
    void who_wants_a_point_on_the_next_agenda_puts_it_there(String sentence, String expected) {
        assertThat(Minutes.agenda(sentence)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"Ida ønsker en bænk til næste møde.", "Ida ønskede et punkt om skilte."})
    void a_wish_for_a_thing_or_for_no_meeting_is_none(String sentence) {
        assertThat(Minutes.agenda(sentence)).isEmpty();
    }
}
