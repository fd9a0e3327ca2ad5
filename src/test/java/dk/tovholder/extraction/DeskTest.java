package dk.tovholder.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tovholder.extraction.text.SourceText;
import dk.tovholder.extraction.text.Tokens;
import org.junit.jupiter.api.Test;

class DeskTest {
    private final Desk desk = new Desk();

    @Test
    void what_is_put_back_is_empty_and_taken_again() {
        Tokens tokens = desk.take();
        tokens.read(SourceText.of("Bo bestiller lamper"));
        desk.putBack(tokens);

        assertThat(desk.take()).isSameAs(tokens);
        assertThat(tokens.size()).isZero();
    }

    @Test
    void two_readers_never_share() {
        assertThat(desk.take()).isNotSameAs(desk.take());
    }
}
