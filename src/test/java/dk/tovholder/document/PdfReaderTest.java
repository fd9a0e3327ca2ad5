package dk.tovholder.document;

import static dk.tovholder.document.Documents.text;
import static org.assertj.core.api.Assertions.assertThat;

import dk.tovholder.document.UnreadableDocumentException.Cause;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PdfReaderTest {
    @Test
    void lines_are_read_with_danish_letters() {
        byte[] pdf = new Pdfs()
                .text(60, 60, "Mødet åbnede kl. 9, og alle")
                .text(60, 74, "ændringer blev godkendt.")
                .bytes();
        assertThat(text("a.pdf", pdf)).isEqualTo("Mødet åbnede kl. 9, og alle ændringer blev godkendt.\n");
    }

    @Test
    void pages_begin_where_they_begin() {
        byte[] pdf = new Pdfs().text(60, 60, "En").page().text(60, 60, "To").bytes();
        DocumentText read = Documents.read("a.pdf", pdf);
        assertThat(read.pageStarts()).hasSize(2);
        assertThat(read.text().substring(read.pageStarts().get(1))).startsWith("To");
    }

    @Test
    void pages_without_text_are_scanned() {
        assertThat(Documents.causeOf("a.pdf", new Pdfs().page().bytes())).isEqualTo(Cause.SCANNED);
    }

    @Test
    void a_password_protects() {
        byte[] pdf = new Pdfs().text(60, 60, "Hemmeligt").bytes("kode");
        assertThat(Documents.causeOf("a.pdf", pdf)).isEqualTo(Cause.PROTECTED);
    }

    @Test
    void a_document_that_only_may_not_be_changed_is_read() {
        byte[] pdf = new Pdfs().text(60, 60, "Godkendt").bytes("");
        assertThat(text("a.pdf", pdf)).isEqualTo("Godkendt\n");
    }

    @Test
    void encryption_for_certain_readers_protects() {
        String pdf = new String(new Pdfs().text(60, 60, "Hemmeligt").bytes("kode"), StandardCharsets.ISO_8859_1);
        byte[] certificate =
                pdf.replace("/Filter /Standard", "/Filter /Adobe.PubSec").getBytes(StandardCharsets.ISO_8859_1);
        byte[] unknown = pdf.replace("/Filter /Standard", "/Filter /Stranger").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Documents.causeOf("a.pdf", certificate)).isEqualTo(Cause.PROTECTED);
        assertThat(Documents.causeOf("a.pdf", unknown)).isEqualTo(Cause.PROTECTED);
    }

    @Test
    void a_stream_that_unfolds_without_end_is_refused() {
        byte[] bomb = new Pdfs().text(60, 60, "Godkendt").blanks(20_000_000).bytes();
        assertThat(Documents.causeOf("a.pdf", bomb)).isEqualTo(Cause.TOO_COMPRESSED);
    }

    @Test
    void too_many_pages_are_refused() {
        Pdfs pdf = new Pdfs().text(60, 60, "En");
        for (int i = 0; i < 500; i++) {
            pdf.page();
        }
        assertThat(Documents.causeOf("a.pdf", pdf.bytes())).isEqualTo(Cause.TOO_MANY_PAGES);
    }

    @Test
    void a_file_that_was_cut_is_damaged() {
        byte[] pdf = new Pdfs()
                .text(60, 60, "Godkendt")
                .page()
                .text(60, 60, "Vedtaget")
                .bytes();
        assertThat(Documents.causeOf("a.pdf", Arrays.copyOf(pdf, pdf.length * 2 / 3)))
                .isEqualTo(Cause.CORRUPT);
    }

    @Test
    void the_format_is_told_by_the_content() {
        assertThat(text("referat.txt", new Pdfs().text(60, 60, "Godkendt").bytes()))
                .isEqualTo("Godkendt\n");
    }
}
