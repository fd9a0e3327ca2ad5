package dk.tovholder.extraction.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordTrieTest {
    @Test
    void every_way_that_was_added_is_found_and_no_other() {
        WordTrie trie = new WordTrie();
        for (int first = 0; first < 40; first++) {
            for (int second = 0; second < 40; second += 2) {
                trie.add(trie.add(WordTrie.ROOT, first), second);
            }
        }

        assertThat(trie.nodes()).isEqualTo(1 + 40 + 40 * 20);
        assertThat(trie.next(WordTrie.ROOT, 40)).isEqualTo(WordTrie.NONE);
        for (int first = 0; first < 40; first++) {
            int node = trie.next(WordTrie.ROOT, first);
            assertThat(trie.next(node, 38)).isPositive();
            assertThat(trie.next(node, 39)).isEqualTo(WordTrie.NONE);
        }
    }

    @Test
    void a_word_has_the_bits_of_all_its_endings_that_leave_letters_before_them() {
        Suffixes suffixes = new Suffixes();
        suffixes.add("møde", 1);
        suffixes.add("e", 2);
        Tokens tokens = Tokens.of(SourceText.of("Fællesmøde MØDE dag"));

        assertThat(suffixes.of(tokens, 0, 1)).isEqualTo(3);
        assertThat(suffixes.of(tokens, 1, 1)).isEqualTo(2);
        assertThat(suffixes.of(tokens, 1, 0)).isEqualTo(3);
        assertThat(suffixes.of(tokens, 2, 0)).isZero();
    }
}
