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
        WordGroup group = groups.group(entry.at("id").string());
        assertThat(entry.at("match").strings()).isNotEmpty().allMatch(example -> isIn(group, example));
        assertThat(entry.at("no-match").strings()).isNotEmpty().noneMatch(example -> isIn(group, example));
    }

    private static boolean isIn(WordGroup group, String example) {
        Tokens tokens = Tokens.of(SourceText.of(example));
        return group.find(tokens, 0, tokens.size()) >= 0;
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
        WordGroup group = new WordGroup(java.util.List.of("-møde"));
        assertThat(isIn(group, "Dialogmøde den 3. maj")).isTrue();
        assertThat(isIn(group, "Møde den 3. maj")).isFalse();
    }
}
