package dk.tovholder.extraction.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tovholder.extraction.Action;
import dk.tovholder.extraction.Certainty;
import dk.tovholder.extraction.ExtractionContext;
import dk.tovholder.extraction.MinutesExtractor;
import dk.tovholder.extraction.Owner;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnlistedInitialsTest {
    private static final MinutesExtractor EXTRACTOR =
            MinutesExtractor.load(name -> Files.newInputStream(Path.of("bot-config/da", name)));

    @Test
    void initials_that_do_something_are_somebody_but_not_beyond_doubt_where_no_list_says_who_was_there() {
        List<Owner> owners =
                owners("Møde i IT-gruppen den 18. september 2026\n\n1. Net\nLK ringer til leverandøren.\n");

        assertThat(owners).singleElement().satisfies(owner -> {
            assertThat(owner.name()).isEqualTo("LK");
            assertThat(owner.certainty()).isEqualTo(Certainty.IMPLIED);
        });
    }

    @Test
    void they_are_nobody_where_a_list_gives_others() {
        assertThat(owners("Møde i IT-gruppen den 18. september 2026\nTil stede: Ida Holm, Bo Lind, Kaj Dam\n\n1. Net\n"
                        + "QP ringer til leverandøren.\n"))
                .isEmpty();
    }

    private static List<Owner> owners(String minutes) {
        return EXTRACTOR.extract(minutes, ExtractionContext.NONE).actions().stream()
                .map(Action::owners)
                .flatMap(List::stream)
                .toList();
    }
}
