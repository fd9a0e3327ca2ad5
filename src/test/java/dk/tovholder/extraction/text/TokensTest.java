package dk.tovholder.extraction.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokensTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "Plan- og KP-1203 # Plan - og KP - 1203",
                "HS/LOT, DK2020 (U13) # HS / LOT , DK2020 ( U13 )",
                "Kim T. Jensen # Kim T . Jensen",
                "48.500 kr. # 48.500 kr .",
                "1.500,00 og 99,93 % # 1.500,00 og 99,93 %",
                "d. 1.10.2018 kl. 19.30 # d . 1 . 10 . 2018 kl . 19 . 30",
                "30.1. og 7.maj # 30 . 1 . og 7 . maj",
                "1,2,3 # 1 , 2 , 3",
                "BFA's 30kr # BFA's 30 kr",
                "2024.....7 # 2024 ..... 7",
            })
    void cuts(String given, String expected) {
        assertThat(String.join(" ", words(given))).isEqualTo(expected);
    }

    private static List<String> words(String given) {
        Tokens tokens = Tokens.of(SourceText.of(given));
        List<String> words = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            words.add(tokens.word(i));
        }
        return words;
    }

    @Test
    void numbers_have_values() {
        Tokens tokens = Tokens.of(SourceText.of("48.500 19,00 2025 99999999999999"));
        assertThat(tokens.value(0)).isEqualTo(48500);
        assertThat(tokens.has(0, Tokens.GROUPED)).isTrue();
        assertThat(tokens.value(1)).isEqualTo(19);
        assertThat(tokens.has(1, Tokens.DECIMAL)).isTrue();
        assertThat(tokens.value(2)).isEqualTo(2025);
        assertThat(tokens.value(3)).isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void words_are_known_by_the_hash_of_their_lower_case() {
        Tokens tokens = Tokens.of(SourceText.of("ØKONOMI Ærø"));
        assertThat(tokens.hash(0)).isEqualTo(Tokens.hash("økonomi"));
        assertThat(tokens.is(1, "ærø")).isTrue();
        assertThat(tokens.lower(1)).isEqualTo("ærø");
        assertThat(tokens.has(0, Tokens.ALL_CAPS)).isTrue();
        assertThat(tokens.has(1, Tokens.ALL_CAPS)).isFalse();
        assertThat(tokens.has(1, Tokens.CAPITALISED)).isTrue();
    }

    @Test
    void white_space_before_is_kept_as_flags() {
        Tokens tokens = Tokens.of(SourceText.of("a b\nc\n \nd\te   f"));
        assertThat(tokens.has(0, Tokens.NEWLINE)).isTrue();
        assertThat(tokens.has(1, Tokens.NEWLINE)).isFalse();
        assertThat(tokens.has(2, Tokens.NEWLINE)).isTrue();
        assertThat(tokens.has(2, Tokens.BLANK_LINE)).isFalse();
        assertThat(tokens.has(3, Tokens.BLANK_LINE)).isTrue();
        assertThat(tokens.has(4, Tokens.TAB)).isTrue();
        assertThat(tokens.has(5, Tokens.WIDE)).isTrue();
    }

    @Test
    void is_read_again_without_traces_of_the_text_before() {
        Tokens tokens = Tokens.of(SourceText.of("en lang tekst"));
        tokens.read(SourceText.of("kort"));
        assertThat(tokens.size()).isEqualTo(1);
        assertThat(tokens.atOrAfter(1)).isEqualTo(1);
    }
}
