package dk.tovholder.extraction.coming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words around a day that are easily taken for something else. */
class DayWordsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Sommerfesten i gården: behandles igen den 14. maj. | 2024-05-14 meeting Bestyrelsen
            Stillingen bliver ledig den 31. maj. | 2024-05-31 event
            Klubben holder sommerfest den 15. juni kl. 17. August Holm takkede. | 2024-06-15 17:00 event
            Hovedudvalget holder budgetmøde med Direktionen den 24. august. | 2024-08-24 meeting Hovedudvalget
            Ida forlader bestyrelsen pr. 1. juli. | 2024-07-01 event
            Festudvalget har sit første møde den 5. maj kl. 19. | 2024-05-05 19:00 meeting Festudvalget
            Møde i Landsbyklyngen den 3. maj. | 2024-05-03 meeting Landsbyklyngen
            Der afholdes ledermøde den 29. august. | 2024-08-29 meeting
            Steam åbner den 3. maj. | 2024-05-03 event
            Byrådet tager endelig stilling den 29. april. | 2024-04-29 meeting Byrådet
            Fester: 31. maj, 29. september og 1. marts. | 2024-05-31 event; 2024-09-29 event; 2025-03-01 event
            """)
    void tell_what_the_day_is(String sentence, String expected) {
        assertThat(Minutes.events(sentence)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "14/5 (tom)",
                "Kaj har orlov til 1/6.",
                "Byrådet bad den 10. december om et svar.",
                "Kaj foreslog den 2. eller 9. maj."
            })
    void or_that_nothing_is_to_come(String sentence) {
        assertThat(Minutes.events(sentence)).isEmpty();
    }
}
