package dk.tovholder.extraction.section;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
    void the_number_may_begin_with_that_of_the_meeting() {
        String text = "Møde 3/2-2025\n\n4.1 Opfølgning\n3.2: Prøver er afleveret.\n3.4: Mangler.\n\n"
                + "4.2 Tidsplan\nForsinket.\n\n4.3 Økonomi\nIntet nyt.\n";
        assertThat(Outlines.points(text)).containsExactly("4.1 Opfølgning", "4.2 Tidsplan", "4.3 Økonomi");
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

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            1/24 Krydsfelt¶2/24 Snedriver¶3/24 Kompost | 1/24 Krydsfelt, 2/24 Snedriver, 3/24 Kompost
            14/24: Krydsfelt¶15/24: Snedriver¶16/24: Kompost | 14/24 Krydsfelt, 15/24 Snedriver, 16/24 Kompost
            2024-1 Krydsfelt¶2024-2 Snedriver¶2024-3 Kompost | 2024-1 Krydsfelt, 2024-2 Snedriver, 2024-3 Kompost
            Sagsnr. 1: Krydsfelt¶Sagsnr. 2: Snedriver¶Sagsnr. 3: Kompost | 1 Krydsfelt, 2 Snedriver, 3 Kompost
            Sag nr. 1/2024: Krydsfelt¶Sag nr. 2/2024: Snedriver | 1/2024 Krydsfelt, 2/2024 Snedriver
            No. 1 Krydsfelt¶No. 2 Snedriver¶No. 3 Kompost | 1 Krydsfelt, 2 Snedriver, 3 Kompost
            1.) Krydsfelt¶2.) Snedriver¶3.) Kompost | 1 Krydsfelt, 2 Snedriver, 3 Kompost
            3.1 Krydsfelt¶3.2 Snedriver¶3.3 Kompost | 3.1 Krydsfelt, 3.2 Snedriver, 3.3 Kompost
            A - Krydsfelt¶B - Snedriver¶C - Kompost | A Krydsfelt, B Snedriver, C Kompost
            I Krydsfelt¶II Snedriver¶III Kompost | I Krydsfelt, II Snedriver, III Kompost
            """)
    void a_numbering_of_the_texts_own_marks_points(String titles, String expected) {
        assertThat(String.join(", ", Outlines.points(minutes(titles)))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "> Krydsfelt¶> Snedriver¶> Kompost¶> Trillebør",
                "→ Krydsfelt¶→ Snedriver¶→ Kompost¶→ Trillebør",
                "== Krydsfelt ==¶== Snedriver ==¶== Kompost ==¶== Trillebør ==",
                "[Krydsfelt]¶[Snedriver]¶[Kompost]¶[Trillebør]",
                "• Krydsfelt¶• Snedriver¶• Kompost¶• Trillebør",
                "Krydsfelt:¶Snedriver:¶Kompost:¶Trillebør:",
                "Krydsfelt¶Snedriver¶Kompost¶Trillebør"
            })
    void a_sign_or_a_place_of_its_own_marks_points_of_any_name(String titles) {
        assertThat(Outlines.points(minutes(titles)))
                .containsExactly("- Krydsfelt", "- Snedriver", "- Kompost", "- Trillebør");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "14/3 Krydsfelt¶15/3 Snedriver¶16/3 Kompost",
                "Kl. 9 Velkomst¶Kl. 10 Snedriver¶Kl. 11 Kompost",
                "Bilag 1: Krydsfelt¶Bilag 2: Snedriver¶Bilag 3: Kompost"
            })
    void days_hours_and_attachments_count_no_points(String titles) {
        assertThat(Outlines.points(minutes(titles))).isEmpty();
    }

    @Test
    void paragraphs_whose_lines_are_broken_have_no_titles() {
        String text = """
                Referat af bestyrelsesmøde den 4. marts 2024

                Bo fortalte om sommerfesten og de
                mange, der kom.

                Mette har skrevet til kommunen om
                vejen ved stranden.

                Ida ringer til smeden om det nye
                hegn ved legepladsen.

                Vi fik en god snak om den lange
                hæk mod nord.
                """;
        assertThat(Outlines.points(text)).isEmpty();
    }

    private static String minutes(String titles) {
        String head = "Referat af bestyrelsesmøde den 4. marts 2024\nTil stede: Bo Lind, Mette Vang\n\n";
        return head + titles.replace("¶", "\nVi talte om det. Bo ringer til smeden.\n\n")
                + "\nDrøftet uden afklaring.\n";
    }
}
