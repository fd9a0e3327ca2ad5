package dk.tovholder.extraction.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tovholder.extraction.LanguageSource;
import dk.tovholder.extraction.text.SourceText;
import dk.tovholder.extraction.text.Tokens;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The groups of phrases around dates, by the examples in their file. */
class WordGroupsTest {
    private static final LanguageSource DANISH = name -> Files.newInputStream(Path.of("bot-config/da", name));

    @TestFactory
    Stream<DynamicTest> every_group_is_found_in_its_examples_and_in_none_of_the_others() {
        WordGroups groups = WordGroups.read(DANISH, "events.yaml");
        return LanguageData.read(DANISH, "events.yaml").list().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.at("id").string(), () -> check(groups, entry)));
    }

    private static void check(WordGroups groups, LanguageData entry) {
        String id = entry.at("id").string();
        assertThat(entry.at("match").strings()).isNotEmpty().allMatch(example -> isIn(groups, id, example));
        assertThat(entry.at("no-match").strings()).isNotEmpty().noneMatch(example -> isIn(groups, id, example));
    }

    private static boolean isIn(WordGroups groups, String id, String example) {
        Tokens tokens = Tokens.of(SourceText.of(example));
        return groups.in(tokens).find(id, 0, tokens.size()) >= 0;
    }

    @Test
    void an_id_that_stands_there_twice_is_told_with_its_place() {
        String twice = "- {id: a, phrases: [x]}\n- {id: a, phrases: [y]}\n";
        LanguageSource source = name -> new ByteArrayInputStream(twice.getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> WordGroups.read(source, "events.yaml"))
                .isInstanceOf(LanguageException.class)
                .hasMessageContaining("events.yaml, line 2");
    }

    @Test
    void the_end_of_a_longer_word_counts_where_the_file_says_so() {
        WordGroups groups = of("- {id: a, phrases: [-møde]}");
        assertThat(isIn(groups, "a", "Dialogmøde den 3. maj")).isTrue();
        assertThat(isIn(groups, "a", "Møde den 3. maj")).isFalse();
    }

    @Test
    void one_of_several_words_may_stand_in_brackets() {
        WordGroups groups = of("- {id: a, phrases: [\"tages (så|) (op|frem) igen\", (fri)]}");
        assertThat(isIn(groups, "a", "tages op igen")).isTrue();
        assertThat(isIn(groups, "a", "tages så frem igen")).isTrue();
        assertThat(isIn(groups, "a", "3. maj (fri)")).isTrue();
        assertThat(isIn(groups, "a", "tages igen, så er vi fri")).isFalse();
    }

    @Test
    void groups_do_not_disturb_each_other_however_many_there_are() {
        StringBuilder file = new StringBuilder("- {id: first, phrases: [det er, er … sent]}\n");
        for (int i = 0; i < 100; i++) {
            file.append("- {id: g").append(i).append(", phrases: [er, det er sent]}\n");
        }
        WordGroups groups = of(file.toString());
        Tokens tokens = Tokens.of(SourceText.of("Nu er det alt for sent"));

        assertThat(groups.in(tokens).after("first", 0, tokens.size())).isEqualTo(6);
        assertThat(groups.in(tokens).after("g99", 0, tokens.size())).isEqualTo(2);
        assertThat(groups.in(tokens).find("g99", 2, tokens.size())).isEqualTo(-1);
    }

    private static WordGroups of(String file) {
        return WordGroups.read(name -> new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), "events.yaml");
    }
}
