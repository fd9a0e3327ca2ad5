package dk.tovholder.document;

import static dk.tovholder.document.Documents.text;
import static org.assertj.core.api.Assertions.assertThat;

import dk.tovholder.document.UnreadableDocumentException.Cause;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TextReaderTest {
    private static final String MINUTES = "Mødet åbnede kl. 9\nÆndringer blev godkendt – enstemmigt\n";
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @Test
    void utf8_is_read_with_and_without_its_mark() {
        assertThat(text("a.txt", MINUTES)).isEqualTo(MINUTES);
        assertThat(text("a.txt", "\uFEFF" + MINUTES)).isEqualTo(MINUTES);
    }

    @Test
    void windows_1252_is_known_by_what_is_no_utf8() {
        assertThat(text("a.txt", MINUTES.getBytes(WINDOWS))).isEqualTo(MINUTES);
    }

    @Test
    void utf16_is_read_by_its_mark_and_by_its_zeros() {
        assertThat(text("a.txt", ("\uFEFF" + MINUTES).getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo(MINUTES);
        assertThat(text("a.txt", ("\uFEFF" + MINUTES).getBytes(StandardCharsets.UTF_16BE)))
                .isEqualTo(MINUTES);
        assertThat(text("a.txt", "Godkendt af alle.\n".getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo("Godkendt af alle.\n");
    }

    @Test
    void a_file_cut_within_a_letter_is_still_utf8() {
        byte[] bytes = "Ændringen blev godkendt, året gik, næste møde er på onsdag, også på Færøerne å"
                .getBytes(StandardCharsets.UTF_8);
        byte[] cut = java.util.Arrays.copyOf(bytes, bytes.length - 1);
        assertThat(text("a.txt", cut)).startsWith("Ændringen").contains("Færøerne");
    }

    @Test
    void line_ends_and_markdown_stay_as_they_are() {
        assertThat(text("a.md", "# 1. Økonomi\r\n\r\n- **Beslutning:** godkendt\r\n"))
                .isEqualTo("# 1. Økonomi\r\n\r\n- **Beslutning:** godkendt\r\n");
    }

    @Test
    void a_form_feed_begins_a_page() {
        DocumentText read = Documents.read("a.txt", "en\fto\ftre".getBytes(StandardCharsets.UTF_8));
        assertThat(read.pageStarts()).containsExactly(0, 3, 6);
    }

    @Test
    void what_has_no_text_is_no_text_file() {
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R', 0, 0, 1, 0, 0};
        assertThat(Documents.causeOf("referat.txt", picture)).isEqualTo(Cause.WRONG_TYPE);
    }

    @Test
    void nothing_and_only_blanks_are_empty() {
        assertThat(Documents.causeOf("referat.txt", new byte[0])).isEqualTo(Cause.EMPTY);
        assertThat(Documents.causeOf("referat.pdf", new byte[0])).isEqualTo(Cause.EMPTY);
        assertThat(Documents.causeOf("referat.txt", " \r\n\t\uFEFF\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Cause.EMPTY);
    }
}
