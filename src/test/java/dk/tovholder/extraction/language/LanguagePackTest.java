package dk.tovholder.extraction.language;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tovholder.extraction.LanguageSource;
import dk.tovholder.extraction.text.Tokens;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files of bot-config/da hold together. The cues' examples are run by {@code CueExamplesTest}. */
class LanguagePackTest {
    private static final Path FOLDER = Path.of("bot-config/da");
    private static final LanguageSource SOURCE = name -> Files.newInputStream(FOLDER.resolve(name));
    private static final LanguagePack PACK = LanguagePack.load(SOURCE);
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzæøåéäöüşêèáóíçøñ";

    @Test
    void has_at_least_six_hundred_verbs() {
        assertThat(PACK.verbs()).isGreaterThanOrEqualTo(600);
    }

    @ParameterizedTest
    @ValueSource(strings = {"undersøger", "følger", "sørger", "rykker", "chaser", "videresender", "indhenter"})
    void knows_the_present_of_a_verb_of_doing(String word) {
        long classes = PACK.lexicon().classes(Tokens.hash(word));

        assertThat(WordClass.PRESENT.in(classes)).isTrue();
        assertThat(WordClass.DOING.in(classes)).isTrue();
    }

    @Test
    void bends_a_verb_by_the_way_its_past_is_made() {
        assertThat(Inflection.TE.forms("bestille").stream().map(Inflection.Form::word))
                .containsExactly("bestille", "bestiller", "bestilte", "bestilt", "bestilles", "bestiltes", "bestil");
        assertThat(Inflection.EDE.forms("arbejde").stream().map(Inflection.Form::word))
                .containsExactly("arbejde", "arbejder", "arbejdede", "arbejdet", "arbejdes", "arbejdedes", "arbejd");
    }

    @Test
    void cues_do_without_letters_of_other_alphabets_and_are_composed() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".yaml")).toList()) {
                String text = Files.readString(file, StandardCharsets.UTF_8);
                assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC))
                        .as("%s", file)
                        .isTrue();
                assertThat(text.chars().filter(Character::isLetter).map(Character::toLowerCase))
                        .as("%s", file)
                        .allMatch(letter -> LETTERS.indexOf(letter) >= 0);
            }
        }
    }

    @Test
    void every_cue_of_a_decision_or_a_task_has_examples() {
        List<Cue> cues = PACK.cues().stream()
                .filter(cue -> cue.kind() == CueKind.DECISION || cue.kind() == CueKind.TASK)
                .toList();

        assertThat(cues).isNotEmpty().allSatisfy(cue -> {
            assertThat(cue.match()).isNotEmpty();
            assertThat(cue.noMatch()).isNotEmpty();
        });
    }
}
