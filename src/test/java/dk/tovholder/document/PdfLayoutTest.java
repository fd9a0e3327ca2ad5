package dk.tovholder.document;

import static dk.tovholder.document.Documents.text;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is made of the places where characters stand. */
class PdfLayoutTest {
    @Test
    void a_ruled_table_is_read_row_by_row() {
        Pdfs pdf = new Pdfs()
                .text(60, 80, "Opgaver:")
                .text(65, 114, "Opgave")
                .text(305, 114, "Hvem")
                .text(405, 114, "Frist")
                .text(65, 134, "Skriver til kommunen om")
                .text(65, 148, "skolevejen")
                .text(305, 134, "Anna")
                .text(305, 148, "og Bo")
                .text(405, 134, "1. marts")
                .text(65, 168, "Ringer til banken")
                .text(60, 210, "Mødet sluttede kl. 21.");
        for (float y : new float[] {100, 120, 154, 174}) {
            pdf.rule(60, y, 500, y);
        }
        for (float x : new float[] {60, 300, 400, 500}) {
            pdf.rule(x, 100, x, 174);
        }
        assertThat(text("a.pdf", pdf.bytes()))
                .isEqualTo("Opgaver:\n\nOpgave\tHvem\tFrist\nSkriver til kommunen om skolevejen\tAnna og Bo\t1. marts\n"
                        + "Ringer til banken\t\t\n\nMødet sluttede kl. 21.\n");
    }

    @Test
    void paragraphs_and_bullets_of_a_cell_are_kept_apart() {
        Pdfs pdf = new Pdfs()
                .text(65, 114, "Budget")
                .text(165, 114, "Blev gennemgået.")
                .text(165, 128, "\u2022 Anna spørger banken")
                .text(165, 142, "\u2022 Bo skriver")
                .text(65, 164, "Eventuelt")
                .text(165, 164, "Intet");
        for (float y : new float[] {100, 150, 170}) {
            pdf.rule(60, y, 500, y);
        }
        for (float x : new float[] {60, 160, 500}) {
            pdf.rule(x, 100, x, 170);
        }
        assertThat(text("a.pdf", pdf.bytes()))
                .isEqualTo("Budget\tBlev gennemgået.\u2028- Anna spørger banken\u2028- Bo skriver\nEventuelt\tIntet\n");
    }

    @Test
    void a_table_without_lines_is_told_by_what_stands_below_each_other() {
        byte[] pdf = new Pdfs()
                .text(60, 100, "Opgave")
                .text(300, 100, "Ansvarlig")
                .text(420, 100, "Frist")
                .text(60, 116, "Bestille stole")
                .text(300, 116, "Anna")
                .text(420, 116, "1. marts")
                .text(60, 132, "Finde et lokale til mødet")
                .text(300, 132, "Bo og")
                .text(420, 132, "snarest")
                .text(300, 146, "Carla")
                .text(60, 180, "Mødet sluttede kl. 21.")
                .bytes();
        assertThat(text("a.pdf", pdf))
                .isEqualTo("Opgave\tAnsvarlig\tFrist\nBestille stole\tAnna\t1. marts\n"
                        + "Finde et lokale til mødet\tBo og Carla\tsnarest\n\nMødet sluttede kl. 21.\n");
    }

    @Test
    void labels_and_numbers_are_no_columns() {
        byte[] pdf = new Pdfs()
                .text(60, 100, "Dato:")
                .text(160, 100, "1. marts 2026")
                .text(60, 116, "Sted:")
                .text(160, 116, "Rådhuset")
                .text(60, 150, "1.")
                .text(90, 150, "Økonomi")
                .bytes();
        assertThat(text("a.pdf", pdf)).isEqualTo("Dato: 1. marts 2026\n\nSted: Rådhuset\n\n1. Økonomi\n");
    }

    @Test
    void the_left_column_is_read_before_the_right_one() {
        Pdfs pdf = new Pdfs().title(60, 80, "Referat af generalforsamlingen");
        String[] left = {
            "Formanden bød velkommen til årets",
            "generalforsamling og glædede sig",
            "over det store fremmøde i den nye",
            "hal, som blev indviet sidste måned",
            "med taler og sang."
        };
        String[] right = {
            "Regnskabet blev fremlagt af Bo og",
            "blev godkendt uden bemærkninger",
            "fra salen, og kontingentet er som",
            "sidste år. Bestyrelsen takkede alle",
            "for et godt år."
        };
        for (int i = 0; i < left.length; i++) {
            pdf.text(60, 110 + 14 * i, left[i]);
            pdf.text(300, 113 + 14 * i, right[i]);
        }
        assertThat(text("a.pdf", pdf.bytes()))
                .isEqualTo("## Referat af generalforsamlingen\n\n" + String.join(" ", left) + "\n\n"
                        + String.join(" ", right) + "\n");
    }

    @Test
    void headers_and_page_numbers_are_left_out_and_a_sentence_goes_on_over_the_page() {
        Pdfs pdf = new Pdfs().text(60, 40, "Foreningen Kilden").text(280, 810, "Side 1 af 2");
        for (int i = 0; i < 5; i++) {
            pdf.text(
                    60,
                    100 + 14 * i,
                    "Bestyrelsen drøftede forslaget om en ny hal og så på både pris og beliggenhed af");
        }
        pdf.page().text(60, 40, "Foreningen Kilden").text(280, 810, "Side 2 af 2");
        pdf.text(60, 100, "hallen, og det blev vedtaget.").text(60, 140, "Mødet sluttede.");
        DocumentText read = Documents.read("a.pdf", pdf.bytes());
        assertThat(read.text())
                .startsWith("Foreningen Kilden\n\nBestyrelsen")
                .endsWith("beliggenhed af hallen, og det blev vedtaget.\n\nMødet sluttede.\n")
                .doesNotContain("Side", "Kilden\n\nhallen");
        assertThat(read.pageStarts()).containsExactly(0, read.text().indexOf("Mødet sluttede."));
    }

    @Test
    void a_day_is_not_parted_from_its_month() {
        byte[] pdf = new Pdfs()
                .text(60, 100, "Bestyrelsen drøftede forslaget om en ny hal og så på pris og beliggenhed")
                .text(60, 114, "af hallen, og det blev vedtaget. Udvalget mødes den 7. maj og den 1.")
                .text(60, 128, "juni i hallen.")
                .bytes();
        assertThat(text("a.pdf", pdf)).contains("den 1. juni i hallen.");
    }

    @Test
    void a_label_begins_a_paragraph_also_after_a_full_line() {
        byte[] pdf = new Pdfs()
                .text(60, 100, "Bestyrelsesmøde tirsdag den 7. maj kl. 19 i klubhusets store sal på havnen")
                .text(60, 114, "Deltog: Mads, Ida og Per, som alle er med i bestyrelsen")
                .bytes();
        assertThat(text("a.pdf", pdf)).contains("på havnen\n\nDeltog: Mads");
    }

    @Test
    void lists_keep_their_levels_and_their_lines_are_joined() {
        byte[] pdf = new Pdfs()
                .text(60, 100, "\u2022")
                .text(78, 100, "Kommende møder er lagt fast, og der sendes en indkaldelse ud til alle i god")
                .text(78, 114, "tid")
                .text(78, 128, "-")
                .text(96, 128, "Økonomiudvalget den 8. december")
                .text(60, 142, "\u2022")
                .text(78, 142, "Julefrokost")
                .bytes();
        assertThat(text("a.pdf", pdf))
                .isEqualTo("- Kommende møder er lagt fast, og der sendes en indkaldelse ud til alle i god tid\n"
                        + "  - Økonomiudvalget den 8. december\n- Julefrokost\n");
    }

    @Test
    void headings_are_larger_and_labels_bold() {
        byte[] pdf = new Pdfs()
                .title(60, 80, "2. Økonomi")
                .bold(60, 106, "Beslutning")
                .text(60, 120, "Budgettet blev vedtaget af alle, og regnskabet gen-")
                .text(60, 134, "nemgås på næste møde.")
                .bytes();
        assertThat(text("a.pdf", pdf))
                .isEqualTo("## 2. Økonomi\n\n**Beslutning**\n\n"
                        + "Budgettet blev vedtaget af alle, og regnskabet gen-\nnemgås på næste møde.\n");
    }
}
