package dk.tovholder.extraction.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tovholder.extraction.Decision;
import java.util.List;
import java.util.Locale;

/** What sentences under a point of a board's minutes settle. */
final class Settled {
    private Settled() {}

    /** Asserts that these sentences settle this and no more; {@code nothing} for no decision at all. */
    static void assertSettles(String sentences, String outcome) {
        List<String> outcomes = Minutes.read(sentences).decisions().stream()
                .map(Decision::outcome)
                .map(found -> found.name().toLowerCase(Locale.ROOT))
                .toList();

        assertThat(outcomes).as(sentences).isEqualTo(outcome.equals("nothing") ? List.of() : List.of(outcome));
    }
}
