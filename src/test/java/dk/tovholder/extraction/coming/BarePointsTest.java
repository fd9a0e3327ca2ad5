package dk.tovholder.extraction.coming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines that name a thing and the meeting, and have no verb. The next meeting is on 9 April. */
class BarePointsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Evaluering af festen på næste møde | 2024-04-09 planned: Evaluering af festen
            Opfølgning på næste møde. | 2024-04-09 planned: Hegnet
            - Vandrepokal (næste møde) | 2024-04-09 planned: Vandrepokal
            """)
    void a_thing_and_the_meeting_without_a_verb_is_a_point(String line, String expected) {
        assertThat(Minutes.agenda(line)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Dato for næste møde",
                "Rikke til næste møde",
                "Afbud til næste møde",
                "Kage til alle på næste møde"
            })
    void who_brings_or_does_what_to_the_meeting_is_none(String line) {
        assertThat(Minutes.agenda(line)).isEmpty();
    }
}
