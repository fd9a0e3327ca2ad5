package dk.tovholder.extraction.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tovholder.extraction.Certainty;
import dk.tovholder.extraction.Outcome;
import dk.tovholder.extraction.section.Words;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProposedTest {
    private final Proposed<DecisionProposal> proposed = new Proposed<>();

    @Test
    void keepsTheOrderOfPassagesWhateverTheOrderOfComing() {
        proposed.add(of(3, "a"));
        proposed.add(of(1, "b"));
        proposed.addAll(List.of(of(2, "c"), of(1, "d")));

        assertThat(proposed).extracting(DecisionProposal::rule).containsExactly("b", "d", "c", "a");
    }

    @Test
    void findsTheFirstAndTheLastOfAPassage() {
        proposed.addAll(List.of(of(1, "a"), of(4, "b"), of(4, "c"), of(9, "d")));

        assertThat(proposed.first(4)).isEqualTo(1);
        assertThat(proposed.last(4)).isEqualTo(2);
        assertThat(proposed.first(5)).isEqualTo(-1);
        assertThat(proposed.last(0)).isEqualTo(-1);
    }

    private static DecisionProposal of(int passage, String rule) {
        Words words = new Words(passage, passage + 1);
        return new DecisionProposal(passage, words, words, Outcome.ADOPTED, rule, Certainty.STATED);
    }
}
