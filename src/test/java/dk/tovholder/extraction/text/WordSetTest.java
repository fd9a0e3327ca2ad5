package dk.tovholder.extraction.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordSetTest {
    @Test
    void holds_words_in_any_case_and_no_others() {
        WordSet set = WordSet.of(List.of("og", "Samt"));

        assertThat(set.contains(Tokens.hash("OG"))).isTrue();
        assertThat(set.contains(Tokens.hash("samt"))).isTrue();
        assertThat(set.contains(Tokens.hash("eller"))).isFalse();
    }

    @Test
    void what_is_no_word_is_never_in_it() {
        assertThat(new WordSet().contains(0)).isFalse();
    }

    @Test
    void tells_whether_a_word_is_new() {
        WordSet set = new WordSet();

        assertThat(set.add(Tokens.hash("bo"))).isTrue();
        assertThat(set.add(Tokens.hash("Bo"))).isFalse();
    }

    @Test
    void keeps_all_words_while_it_grows() {
        WordSet set = new WordSet();
        for (int i = 1; i <= 1000; i++) {
            set.add(Tokens.hash("ord" + i));
        }

        assertThat(set.contains(Tokens.hash("ord1"))).isTrue();
        assertThat(set.contains(Tokens.hash("ord1000"))).isTrue();
        assertThat(set.contains(Tokens.hash("ord1001"))).isFalse();
    }
}
