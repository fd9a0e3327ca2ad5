package dk.tovholder.document;

import static dk.tovholder.document.Documents.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;

class HtmlReaderTest {
    @Test
    void headings_paragraphs_and_lists_stand_on_their_own_lines() {
        String page = """
                <!DOCTYPE html><html><head><title>Referat</title><style>p {color: red}</style></head><body>
                <h2>1.  Økonomi</h2><p>Lene gennemgik
                  budgettet.</p><p>Det blev <b>godkendt</b>.<br>Enstemmigt.</p>
                <ul><li>Anna skriver til kommunen<ul><li>inden fredag</li></ul></li><li><p>Bo ringer</p></li></ul>
                <ol start="3"><li>Punkt tre</li><li>Punkt fire</li></ol><script>alert(1)</script>
                </body></html>""";
        assertThat(text("referat.html", page)).isEqualTo("""
                        ## 1. Økonomi

                        Lene gennemgik budgettet.

                        Det blev **godkendt**.
                        Enstemmigt.

                        - Anna skriver til kommunen
                          - inden fredag
                        - Bo ringer
                        3. Punkt tre
                        4. Punkt fire
                        """);
    }

    @Test
    void a_table_is_read_row_by_row() {
        String page = "<html><table><tr><th>Opgave</th><th>Hvem</th><th>Frist</th></tr>"
                + "<tr><td><p>Køb stole</p><p>og borde</p></td><td>Anna</td><td></td></tr>"
                + "<tr><td colspan=2>Kaffe</td><td>1/3</td></tr></table></html>";
        assertThat(text("referat.htm", page))
                .isEqualTo("Opgave\tHvem\tFrist\nKøb stole\u2028og borde\tAnna\t\nKaffe\t\t1/3\n");
    }

    @Test
    void a_table_that_only_lays_out_the_page_is_no_table() {
        String page = "<html><table><tr><td><h1>Referat</h1><table><tr><td>a</td><td>b</td></tr></table></td>"
                + "<td>Menu</td></tr></table></html>";
        assertThat(text("referat.htm", page)).isEqualTo("# Referat\n\na\tb\n\nMenu\n");
    }

    @Test
    void the_page_says_its_charset_or_it_is_found_out() {
        Charset windows = Charset.forName("windows-1252");
        String said = "<html><meta charset=\"windows-1252\"><p>Ærø – på ny</p></html>";
        assertThat(text("a.html", said.getBytes(windows))).isEqualTo("Ærø – på ny\n");
        assertThat(text("a.html", "<p>Ærø</p>".getBytes(windows))).isEqualTo("Ærø\n");
    }

    @Test
    void entities_of_a_document_type_are_not_expanded() {
        StringBuilder bomb = new StringBuilder("<!DOCTYPE html [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            bomb.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(i, i - 1, i - 1));
        }
        assertThat(text("a.html", bomb + "]><html><p>Godkendt &a29;</p></html>").length())
                .isLessThan(5000);
    }
}
