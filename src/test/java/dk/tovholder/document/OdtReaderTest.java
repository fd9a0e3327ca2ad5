package dk.tovholder.document;

import static dk.tovholder.document.Documents.text;
import static org.assertj.core.api.Assertions.assertThat;

import dk.tovholder.document.UnreadableDocumentException.Cause;
import org.junit.jupiter.api.Test;

class OdtReaderTest {
    private static final String STYLES = """
            <style:style style:name="T1" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
            <style:style style:name="P1"><style:paragraph-properties fo:break-before="page"/></style:style>
            <text:list-style style:name="L1"><text:list-level-style-bullet text:level="1"/></text:list-style>
            <text:list-style style:name="L2">
              <text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/>
              <text:list-level-style-number text:level="2" style:num-format="a" style:num-suffix=")"/></text:list-style>
            """;

    private static byte[] odt(String body) {
        String content = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e \"bombe\">]><office:document-content>"
                + "<office:automatic-styles>" + STYLES + "</office:automatic-styles><office:body><office:text>" + body
                + "</office:text></office:body></office:document-content>";
        return new Zips()
                .with("mimetype", "application/vnd.oasis.opendocument.text")
                .with("content.xml", content)
                .bytes();
    }

    @Test
    void headings_paragraphs_and_spans_are_read() {
        byte[] odt = odt("<text:h text:outline-level=\"2\">Økonomi</text:h><text:p>Det blev <text:span"
                + " text:style-name=\"T1\">godkendt</text:span>.<text:line-break/>Til&amp;fra<text:s text:c=\"2\"/>år</text:p>"
                + "<text:tracked-changes><text:p>slettet</text:p></text:tracked-changes>");
        assertThat(text("a.odt", odt)).isEqualTo("## Økonomi\n\nDet blev **godkendt**.\nTil&fra  år\n");
    }

    @Test
    void lists_are_numbered_as_their_style_says() {
        String item = "<text:list-item><text:p>%s</text:p>%s</text:list-item>";
        String inner = "<text:list>" + item.formatted("under", "") + "</text:list>";
        byte[] odt = odt("<text:list text:style-name=\"L1\">" + item.formatted("Anna", "") + "</text:list>"
                + "<text:list text:style-name=\"L2\">" + item.formatted("en", inner) + item.formatted("to", "")
                + "</text:list><text:p>ind imellem</text:p><text:list text:style-name=\"L2\""
                + " text:continue-numbering=\"true\">" + item.formatted("tre", "") + "</text:list>");
        assertThat(text("a.odt", odt)).isEqualTo("- Anna\n1. en\n  a) under\n2. to\n\nind imellem\n\n3. tre\n");
    }

    @Test
    void a_table_is_read_row_by_row() {
        byte[] odt =
                odt("<table:table><table:table-header-rows><table:table-row><table:table-cell><text:p>Opgave</text:p>"
                        + "</table:table-cell><table:table-cell><text:p>Hvem</text:p></table:table-cell></table:table-row>"
                        + "</table:table-header-rows><table:table-row><table:table-cell><text:p>Køb</text:p><text:p>stole</text:p>"
                        + "</table:table-cell><table:table-cell><text:p>Anna</text:p></table:table-cell></table:table-row>"
                        + "</table:table>");
        assertThat(text("a.odt", odt)).isEqualTo("Opgave\tHvem\nKøb\u2028stole\tAnna\n");
    }

    @Test
    void pages_begin_where_it_says() {
        byte[] odt = odt("<text:p>En</text:p><text:p text:style-name=\"P1\">To</text:p>");
        assertThat(Documents.read("a.odt", odt).pageStarts()).containsExactly(0, 4);
    }

    @Test
    void entities_of_a_document_type_are_not_expanded() {
        assertThat(text("a.odt", odt("<text:p>Godkendt &e;</text:p>"))).isEqualTo("Godkendt &e;\n");
    }

    @Test
    void an_encrypted_document_is_protected() {
        byte[] odt = new Zips()
                .with("mimetype", "application/vnd.oasis.opendocument.text")
                .with("META-INF/manifest.xml", "<manifest:encryption-data/>")
                .with("content.xml", new byte[] {1, 2, 3})
                .bytes();
        assertThat(Documents.causeOf("a.odt", odt)).isEqualTo(Cause.PROTECTED);
    }
}
