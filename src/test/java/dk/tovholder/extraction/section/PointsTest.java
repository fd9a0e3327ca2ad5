package dk.tovholder.extraction.section;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tovholder.extraction.Access;
import org.junit.jupiter.api.Test;

class PointsTest {
    @Test
    void numbers_in_many_ways_mark_points() {
        assertThat(Outlines.points("Referat\n\nPunkt 1: Velkomst\n\nPunkt 2: Økonomi\nIntet nyt.\n"))
                .containsExactly("1 Velkomst", "2 Økonomi");
        assertThat(Outlines.points("Ad 1) Velkomst\nGodt.\n\nAd 2) Evt.\nIntet.\n"))
                .containsExactly("1 Velkomst", "2 Evt.");
        assertThat(Outlines.points("Pkt. 4 Veje\nHuller.\n\nPkt. 5 Evt.\nIntet.\n"))
                .containsExactly("4 Veje", "5 Evt.");
        assertThat(Outlines.points("1  Referatet\ngodkendt\n\n2  Havnen:  Broen er lukket.\n\n  3.   Evt ........\n"))
                .containsExactly("1 Referatet", "2 Havnen", "3 Evt");
    }

    @Test
    void a_numbered_list_inside_a_point_holds_no_points() {
        String text = """
                1. Budget
                Der er tre muligheder:
                1. Spare
                2. Låne
                3. Vente

                2. Evt.
                Intet.
                """;
        assertThat(Outlines.points(text)).containsExactly("1 Budget", "2 Evt.");
    }

    @Test
    void an_agenda_before_the_points_is_not_read_twice() {
        String text = """
                Dagsorden:
                1. Velkomst
                2. Økonomi

                1. Velkomst
                Formanden bød velkommen.

                2. Økonomi
                Regnskabet blev godkendt.
                """;
        assertThat(Outlines.points(text)).containsExactly("1 Velkomst", "2 Økonomi");
        assertThat(Outlines.passage(Outlines.of(text), "Regnskabet").item().number())
                .isEqualTo("2");
    }

    @Test
    void dates_and_ordinals_at_the_start_of_a_line_are_no_numbers_of_points() {
        assertThat(Outlines.points(
                        "1. Planer\n27. februar er vi i Vejle.\n\n2. Evt.\n1. søndag i advent er der kaffe.\n"))
                .containsExactly("1 Planer", "2 Evt.");
    }

    @Test
    void headings_and_bold_lines_mark_points_without_numbers() {
        assertThat(Outlines.points("# Teammøde\n**Dato:** 3/2-2025\n\n## Status\nGodt.\n\n## Opgaver\n- Ring til Bo\n"))
                .containsExactly("- Status", "- Opgaver");
        assertThat(Outlines.points("Møde 3/2-2025\n\n**Nyt fra driften**\nIntet.\n\n**Husorden**\nGodkendt.\n"))
                .containsExactly("- Nyt fra driften", "- Husorden");
    }

    @Test
    void a_table_of_points_gives_a_point_a_row() {
        String text = "Bestyrelsesmøde 3/2-2025\n\nTid\tPunkt\tReferat\tAnsvarlig\n"
                + "17.00\t1. Velkomst\tGodkendt.\t\n17.10\t2. Økonomi\tTaget til efterretning.\tBo\n"
                + "\t\tNotat om renten\tPia\n";
        assertThat(Outlines.points(text)).containsExactly("1 Velkomst", "2 Økonomi");
        Passage passage = Outlines.passage(Outlines.of(text), "Notat om renten");
        assertThat(passage.item().number()).isEqualTo("2");
        assertThat(passage.row().words(ColumnRole.OWNER)).isNotNull();
    }

    @Test
    void numbered_points_under_points_to_be_treated_are_points_themselves() {
        String text = """
                Sager til behandling
                Åben sag
                Sagsfremstilling
                1. Cykelstier. Planen er klar.
                Beslutning i Teknisk Udvalg den 05-03-2024
                1. Cykelstier. Planen blev godkendt.
                """;
        assertThat(Outlines.points(text)).containsExactly("- Sager til behandling", "1 Cykelstier");
        assertThat(Outlines.of(text).points().get(1).item().access()).isEqualTo(Access.OPEN);
        assertThat(Outlines.passage(Outlines.of(text), "blev godkendt").section())
                .isEqualTo(SectionKind.DECISION);
    }

    @Test
    void closed_points_are_known_by_their_title_or_the_line_below() {
        Outline outline =
                Outlines.of("1. Løn - LUKKET\n\n2. Køb af jord\nLukket sag\n\n3. Sag om hegn [ L U K K E T ]\n");
        assertThat(outline.points()).allMatch(point -> point.item().access() == Access.CLOSED);
        assertThat(outline.points().get(0).item().title()).isEqualTo("Løn");
        assertThat(outline.points().get(2).item().title()).isEqualTo("Sag om hegn");
    }

    @Test
    void numbers_may_be_roman_stand_after_a_paragraph_sign_or_before_the_access() {
        assertThat(Outlines.points("I. Velkomst\nGodt.\n\nII. Valg\nBo.\n\nIII. Evt.\nIntet.\n"))
                .containsExactly("I Velkomst", "II Valg", "III Evt.");
        assertThat(Outlines.points("§ 1. Valg\nBo blev valgt.\n\n§ 2. Beretning\nGodkendt.\n"))
                .containsExactly("1 Valg", "2 Beretning");
        Outline outline = Outlines.of("145 (Åben) Budget\nGodkendt.\n\n146 (Lukket) Køb\n\n147. Løn (åben sag)\n");
        assertThat(outline.points())
                .extracting(point -> point.item().access())
                .containsExactly(Access.OPEN, Access.CLOSED, Access.OPEN);
        assertThat(outline.points().get(2).item().title()).isEqualTo("Løn");
    }

    @Test
    void bold_titles_may_be_numbered_and_lists_after_them_are_points_too() {
        String text =
                "**1. Facade**\nValgt.\n\n**Bemærk farven**\nGrå.\n\n**2. Evt.**\nIntet.\n\n**Opgaver**\n- Bo: ring\n";
        assertThat(Outlines.points(text)).containsExactly("1 Facade", "2 Evt.", "- Opgaver");
    }

    @Test
    void points_without_titles_of_their_own_take_them_from_the_agenda() {
        String text = """
                Dagsorden
                1. Datoer
                2. Møde med kommunen

                Ad 1: Det, vi sagde sidst, står ved magt.
                Ad 2: Mette går videre med sagen.
                """;
        assertThat(Outlines.points(text)).containsExactly("1 Datoer", "2 Møde med kommunen");
        assertThat(Outlines.passage(Outlines.of(text), "Mette").item().number()).isEqualTo("2");
    }
}
