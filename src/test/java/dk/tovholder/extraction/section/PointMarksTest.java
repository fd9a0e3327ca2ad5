package dk.tovholder.extraction.section;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PointMarksTest {
    @Test
    void numbers_between_marks_mark_points() {
        assertThat(Outlines.points("Referat\n\n/1/ Priser\nVedtaget.\n\n/2/ Hjemmeside\nIntet nyt.\n"))
                .containsExactly("1 Priser", "2 Hjemmeside");
        assertThat(Outlines.points("Referat\n\n- 1 - Dagsorden\nGodkendt.\n\n- 2 - Fravær\nFaldende.\n"))
                .containsExactly("1 Dagsorden", "2 Fravær");
        assertThat(Outlines.points("Referat\n\n[1] Priser\nVedtaget.\n\n[2] Evt.\nIntet.\n"))
                .containsExactly("1 Priser", "2 Evt.");
        assertThat(Outlines.points("Referat\n\n#1 Priser\nVedtaget.\n\n#2 Evt.\nIntet.\n"))
                .containsExactly("1 Priser", "2 Evt.");
        assertThat(Outlines.points("Referat\n\n1 · Priser\nVedtaget.\n\n2 · Evt.\nIntet.\n"))
                .containsExactly("1 Priser", "2 Evt.");
    }

    @Test
    void letters_and_numerals_after_a_word_mark_points() {
        assertThat(Outlines.points("Møde 3/2-2025\n\nTema A. Formalia\nGodt.\n\nTema B. Uro\nIntet.\n"))
                .containsExactly("A Formalia", "B Uro");
        assertThat(Outlines.points("Møde 3/2-2025\n\nPkt. A: HUSDYR\nGodt.\n\nPkt. B: FEST\nAflyst.\n"))
                .containsExactly("A HUSDYR", "B FEST");
        assertThat(Outlines.points("Møde 3/2-2025\n\nPunkt I: Valg\nGodt.\n\nPunkt II: Fest\nAflyst.\n"))
                .containsExactly("I Valg", "II Fest");
    }

    @Test
    void themes_inside_numbered_points_are_none() {
        String text = "1. Budget\nTema A: Veje\nDyrt.\nTema B: Skoler\nDyrt.\n\n2. Evt.\nIntet.\n";
        assertThat(Outlines.points(text)).containsExactly("1 Budget", "2 Evt.");
    }

    @Test
    void the_number_may_stand_before_the_word_or_be_decimal() {
        assertThat(Outlines.points("Møde 3/2-2025\n\n1. punkt. Protokol\nGodkendt.\n\n2. punkt. Budget\nVedtaget.\n"))
                .containsExactly("1 Protokol", "2 Budget");
        assertThat(Outlines.points("Møde 3/2-2025\n\nPunkt 19.31: Nyt\nGodt.\n\nPunkt 19.32: Evt.\nIntet.\n"))
                .containsExactly("19.31 Nyt", "19.32 Evt.");
    }

    @Test
    void a_bold_title_may_end_in_an_abbreviation() {
        assertThat(Outlines.points(
                        "Møde 3/2-2025\n\n**1) Status nu**\nGodt.\n\n**2) Julefrokost og gaver mm.**\nIntet.\n"))
                .containsExactly("1 Status nu", "2 Julefrokost og gaver mm");
    }

    @Test
    void greetings_around_the_points_do_not_hide_the_titles_before_colons() {
        String text = """
                Bestyrelsesmøde torsdag 2/2-2023

                Hej alle

                Her er referatet.

                Til stede: Arne, Bo og Sanne

                Hegn: Vi køber et nyt.

                Kontingent: Uændret.

                Evt.: Intet.

                Tak for denne gang til alle, der var med.

                Vi ses i haven, når det bliver forår og sol.
                """;
        assertThat(Outlines.points(text)).containsExactly("- Hegn", "- Kontingent", "- Evt.");
    }
}
