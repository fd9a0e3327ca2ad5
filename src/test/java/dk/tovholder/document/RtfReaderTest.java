package dk.tovholder.document;

import static dk.tovholder.document.Documents.text;
import static org.assertj.core.api.Assertions.assertThat;

import dk.tovholder.document.UnreadableDocumentException.Cause;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class RtfReaderTest {
    private static final String HEAD = "{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fswiss\\fcharset0 Arial;}}"
            + "{\\stylesheet{\\s0 Normal;}{\\s1\\b heading 1;}}{\\*\\generator Riched20 10.0;}";

    @Test
    void danish_letters_come_as_bytes_and_as_numbers() {
        assertThat(text("a.rtf", HEAD + "M\\'f8det \\'e5bnede. \\u198?ndringer p\\u229\\'e5 \\uc0\\u216 en\\par}"))
                .isEqualTo("Mødet åbnede. Ændringer på Øen\n");
    }

    @Test
    void another_code_page_of_a_font_is_respected() {
        String text = "{\\rtf1\\ansi{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fcharset238 Arial CE;}}"
                + "{\\f1 \\'a3\\'f3d\\'9f}, \\f0\\'e6\\par}";
        assertThat(text("a.rtf", text)).isEqualTo("Łódź, æ\n");
    }

    @Test
    void headings_lists_bold_and_line_breaks_are_kept() {
        String text = HEAD
                + "\\pard\\s1\\b 1. \\'d8konomi\\b0\\par\n"
                + "\\pard\\plain Det blev {\\b godkendt}.\\line Enstemmigt.\\par\n"
                + "{\\listtext\\f3\\'b7\\tab}\\ls1\\ilvl0 Anna ringer\\par\n"
                + "{\\listtext 2.\\tab}Bo skriver\\par\\pard Slut\\emdash\\~nu\\par}";
        assertThat(text("a.rtf", text)).isEqualTo("""
                        # 1. Økonomi

                        Det blev **godkendt**.
                        Enstemmigt.

                        - Anna ringer
                        2. Bo skriver

                        Slut—\u00A0nu
                        """);
    }

    @Test
    void a_table_is_read_row_by_row() {
        String row = "\\trowd\\cellx2000\\cellx4000\\pard\\intbl %s\\cell %s\\cell\\row";
        String text = HEAD + row.formatted("Opgave", "Hvem") + row.formatted("K\\'f8b stole\\par og borde", "Anna")
                + "\\pard Slut\\par}";
        assertThat(text("a.rtf", text)).isEqualTo("Opgave\tHvem\nKøb stole\u2028og borde\tAnna\n\nSlut\n");
    }

    @Test
    void pictures_fields_and_hidden_text_are_passed_over() {
        String text =
                HEAD + "{\\pict\\wmetafile8 0102ff\\bin3 {}}}{\\field{\\*\\fldinst HYPERLINK \"x\"}{\\fldrslt her}}"
                        + "{\\v skjult}{\\header Side 1\\par}.\\par}";
        assertThat(text("a.rtf", text)).isEqualTo("her.\n");
    }

    @Test
    void pages_begin_where_it_says() {
        byte[] rtf = (HEAD + "En\\par\\page To\\par}").getBytes(StandardCharsets.US_ASCII);
        assertThat(Documents.read("a.rtf", rtf).pageStarts()).containsExactly(0, 4);
    }

    @Test
    void a_file_that_was_cut_is_damaged() {
        byte[] cut = (HEAD + "Det blev godkendt, at").getBytes(StandardCharsets.US_ASCII);
        assertThat(Documents.causeOf("a.rtf", cut)).isEqualTo(Cause.CORRUPT);
    }

    @Test
    void groups_without_end_are_damaged() {
        byte[] deep = ("{\\rtf1" + "{".repeat(200_000)).getBytes(StandardCharsets.US_ASCII);
        assertThat(Documents.causeOf("a.rtf", deep)).isEqualTo(Cause.CORRUPT);
    }
}
