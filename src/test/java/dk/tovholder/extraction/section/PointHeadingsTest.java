package dk.tovholder.extraction.section;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Headings of lists of points for coming meetings, in the words that clubs and councils find for them. */
class PointHeadingsTest {
    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Punkter til næste møde",
                "Emner på de næste møder",
                "Punkter vi tager næste gang",
                "Temaer, som skal på næste møde",
                "Ideer til næste dagsorden",
                "Huskeliste til næste bestyrelsesmøde",
                "På dagsordenen til næste møde",
                "Skal på næste dagsorden",
                "Ønsker til punkter til næste gang",
                "Overførte punkter",
                "Parkerede emner",
                "Punkter til efteråret",
            })
    void what_stands_below_is_to_be_taken_up(String heading) {
        Outline outline = Outlines.of("1. Økonomi\nGodt.\n\n" + heading + "\n\n- Legeplads\n- Skilte\n");
        assertThat(Outlines.passage(outline, "Legeplads").section()).isEqualTo(SectionKind.NEXT_AGENDA);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"Punkter vi talte om", "Emner fra sidste møde", "Ideer til sommerfesten"})
    void other_lists_of_points_are_none(String heading) {
        Outline outline = Outlines.of("1. Økonomi\nGodt.\n\n" + heading + "\n\n- Legeplads\n- Skilte\n");
        assertThat(Outlines.passage(outline, "Legeplads").section()).isNotEqualTo(SectionKind.NEXT_AGENDA);
    }
}
