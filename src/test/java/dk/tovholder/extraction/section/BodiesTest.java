package dk.tovholder.extraction.section;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tovholder.extraction.language.LanguageData;
import dk.tovholder.extraction.text.SourceText;
import dk.tovholder.extraction.text.Tokens;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodiesTest {
    private static final Bodies BODIES = new Bodies(
            LanguageData.read(name -> Files.newInputStream(Path.of("bot-config", "da", name)), "bodies.yaml"));

    private static @Nullable Body last(String text) {
        Tokens tokens = Tokens.of(SourceText.of(text));
        Body body = null;
        for (int i = 0; i < tokens.size(); i++) {
            Body found = BODIES.endingAt(tokens, i);
            body = found == null ? body : found;
        }
        return body;
    }

    @ParameterizedTest
    @CsvSource({
        "Sagen går til ØK, Økonomiudvalget",
        "Erhvervsudvalgsmøde d. 11. september, Erhvervsudvalget",
        "Kommunalbestyrelsestemamøde d. 12., Kommunalbestyrelsen",
        "'Børne- og Ungdomsudvalgets møde', Børne- og Ungdomsudvalget",
        "Punktet behandles i direktionen igen, Direktionen",
        "næste direktionsmøde, Direktionen",
        "tales om i Hoved-MED, Hoved-MED",
        "Næste HB-møde, Hovedbestyrelsen",
        "på generalforsamlingen, Generalforsamlingen",
        "HOVEDBESTYRELSEN mødes, HOVEDBESTYRELSEN",
        "Næste best.møde, Bestyrelsen",
        "på næste SU, SU",
    })
    void names_short_names_and_meetings_are_the_body(String text, String name) {
        assertThat(last(text)).isNotNull().extracting(Body::name).isEqualTo(name);
    }

    @Test
    void everyday_words_and_other_endings_are_none() {
        assertThat(last("Gruppen samråd, målgruppen, en fremmed og hermed ledelsen, Miljøstyrelsens brev, det bedste"))
                .isNull();
    }
}
