package dk.tovholder.extraction.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tovholder.extraction.Extraction;
import dk.tovholder.extraction.LanguageSource;
import dk.tovholder.extraction.clause.Sentence;
import dk.tovholder.extraction.language.Cue;
import dk.tovholder.extraction.language.CueKind;
import dk.tovholder.extraction.language.LanguagePack;
import dk.tovholder.extraction.section.Words;
import dk.tovholder.extraction.text.SourceText;
import dk.tovholder.extraction.text.Tokens;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every cue is found in its examples and not in its counter-examples: as an entry where it makes one, else as words. */
class CueExamplesTest {
    private static final LanguageSource SOURCE = name -> Files.newInputStream(Path.of("bot-config/da", name));
    private static final Set<CueKind> MAKING_TASKS = EnumSet.of(CueKind.TASK, CueKind.PLEDGE, CueKind.HANDED);
    private static final LanguagePack PACK = LanguagePack.load(SOURCE);

    @TestFactory
    Stream<DynamicTest> cues_are_found_where_their_examples_say_so() {
        return PACK.cues().stream().flatMap(CueExamplesTest::examples);
    }

    private static Stream<DynamicTest> examples(Cue cue) {
        return Stream.concat(
                cue.match().stream().map(example -> test(cue, example, true)),
                cue.noMatch().stream().map(example -> test(cue, example, false)));
    }

    private static DynamicTest test(Cue cue, String example, boolean expected) {
        return DynamicTest.dynamicTest(
                cue.id() + (expected ? " in: " : " not in: ") + example,
                () -> assertThat(isFound(cue, example)).as(example).isEqualTo(expected));
    }

    private static boolean isFound(Cue cue, String example) {
        if (cue.kind() == CueKind.DECISION) {
            return read(example).decisions().stream()
                    .anyMatch(decision -> decision.provenance().rule().equals(cue.id())
                            || cue.verdict() != null
                                    && decision.outcome() == cue.verdict().outcome());
        }
        if (MAKING_TASKS.contains(cue.kind())) {
            return !read(example).actions().isEmpty();
        }
        Tokens tokens = Tokens.of(SourceText.of(example));
        Sentence sentence = new Sentence(tokens, PACK);
        sentence.read(new Words(0, tokens.size()));
        return sentence.cues().stream().anyMatch(match -> match.cue() == cue);
    }

    private static Extraction read(String sentence) {
        return Minutes.read(sentence);
    }
}
