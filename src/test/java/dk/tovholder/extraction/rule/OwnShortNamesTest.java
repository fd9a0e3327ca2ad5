package dk.tovholder.extraction.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tovholder.extraction.Decision;
import dk.tovholder.extraction.Extraction;
import dk.tovholder.extraction.ExtractionContext;
import dk.tovholder.extraction.Outcome;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Minutes call those who met by letters of their name, which no list knows. */
class OwnShortNamesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Studienævnet      | SN bevilger 20.000 kr. til studieturen. | ADOPTED
        Arbejdsmiljøudvalget | AMU sagde nej til forslaget.          | REJECTED
        Samarbejdsudvalget | SU besluttede at nedsætte en gruppe.   | ADOPTED
        Steering committee | SteerCo besluttede at flytte mødet.    | ADOPTED
        """)
    void letters_of_the_own_name_decide(String body, String sentence, Outcome outcome) {
        assertThat(read(body, sentence).decisions())
                .extracting(Decision::outcome)
                .containsExactly(outcome);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Studienævnet       | KL besluttede at nedsætte en gruppe.
        Samarbejdsudvalget | ØU besluttede at nedsætte en gruppe.
        Skolebestyrelsen   | Skoleudvalget besluttede at nedsætte en gruppe.
        """)
    void other_letters_and_other_bodies_do_not(String body, String sentence) {
        assertThat(read(body, sentence).decisions()).isEmpty();
    }

    private static Extraction read(String body, String sentence) {
        return Minutes.read(sentence, new ExtractionContext(null, body, null));
    }
}
