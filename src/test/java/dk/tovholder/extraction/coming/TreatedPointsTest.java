package dk.tovholder.extraction.coming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Points that those who met say they will treat themselves. The point at hand is the fence, the next meeting is on 9 April. */
class TreatedPointsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Vi evaluerer festen på næste møde. | 2024-04-09 planned: festen
            Næste gang ser vi på budgettet. | 2024-04-09 planned: budgettet
            Bestyrelsen drøfter nye skilte på næste møde. | 2024-04-09 planned: nye skilte
            Skiltene kigger vi på næste gang. | 2024-04-09 planned: Skiltene
            Vi følger op på skiltene på næste møde. | 2024-04-09 planned: skiltene
            Vi gennemgår vagtplanen på et kommende møde. | open planned: vagtplanen
            """)
    void what_they_will_treat_at_a_coming_meeting_is_a_point(String sentence, String expected) {
        assertThat(Minutes.agenda(sentence)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Vi har evalueret festen siden sidste møde.",
                "Ida planlægger turen inden næste møde.",
                "Vi drøfter ikke skiltene på næste møde.",
                "Byrådet behandler lokalplanen den 14. maj.",
                "Vi drøfter skiltene.",
            })
    void what_others_treat_or_they_treat_now_is_none(String sentence) {
        assertThat(Minutes.agenda(sentence)).isEmpty();
    }
}
