package dk.tovholder.extraction.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tovholder.extraction.Action;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a task is called: the source's own words without who and until when. */
class TaskWordingTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Bo Lind laver udkast til program (deadline 15/12). | laver udkast til program
            Bo Lind ringer til kommunen (senest 1. december). | ringer til kommunen
            Bo Lind køber kage (frist: 4/12) og kaffe. | køber kage og kaffe
            """)
    void no_bracket_is_left_of_what_was_taken_out(String sentence, String task) {
        assertThat(Minutes.read(sentence).actions()).extracting(Action::task).containsExactly(task);
    }
}
