package dk.tovholder.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the bytes: a text, or the one exception. */
class HostileDocumentsTest {
    private final DocumentReaders readers = new DocumentReaders(DocumentLimits.DEFAULT);
    private final Map<String, byte[]> whole = new TreeMap<>();

    HostileDocumentsTest() throws Exception {
        whole.put(
                "a.pdf",
                new Pdfs()
                        .text(60, 60, "Det blev godkendt")
                        .page()
                        .text(60, 60, "Vedtaget")
                        .bytes());
        whole.put("a.txt", "Det blev godkendt på mødet".getBytes(StandardCharsets.UTF_8));
        whole.put("a.html", "<html><p>Godkendt<table><tr><td>a</table></html>".getBytes(StandardCharsets.UTF_8));
        whole.put("a.rtf", "{\\rtf1 {\\b Godkendt}\\u230?\\cell\\row\\par}".getBytes(StandardCharsets.US_ASCII));
        whole.put(
                "a.odt",
                new Zips()
                        .with("content.xml", "<office:text><text:p>a</text:p></office:text>")
                        .bytes());
        try (XWPFDocument document = new XWPFDocument();
                java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText("Godkendt");
            document.createTable(2, 2);
            document.write(out);
            whole.put("a.docx", out.toByteArray());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void noise_behind_any_mark_is_told_as_unreadable(long seed) {
        Random random = new Random(seed);
        for (String mark :
                new String[] {"", "%PDF-1.7\n", "PK\u0003\u0004word/", "{\\rtf1", "<html>", "\u00D0\u00CF\u0011\u00E0"
                }) {
            byte[] noise = new byte[3000];
            random.nextBytes(noise);
            byte[] head = mark.getBytes(StandardCharsets.ISO_8859_1);
            System.arraycopy(head, 0, noise, 0, head.length);
            whole.keySet().forEach(name -> readOrRefuse(name, noise));
        }
    }

    @Test
    void files_cut_anywhere_are_read_or_told_as_unreadable() {
        whole.forEach((name, bytes) -> {
            int step = Math.max(1, bytes.length / 60);
            for (int length = 0; length < bytes.length; length += step) {
                readOrRefuse(name, Arrays.copyOf(bytes, length));
            }
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12})
    void files_damaged_anywhere_are_read_or_told_as_unreadable(long seed) {
        Random random = new Random(seed);
        whole.forEach((name, bytes) -> {
            for (int round = 0; round < 60; round++) {
                byte[] damaged = bytes.clone();
                for (int i = 0; i < 5; i++) {
                    damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
                }
                readOrRefuse(name, damaged);
            }
        });
    }

    private void readOrRefuse(String name, byte[] bytes) {
        try {
            assertThat(readers.read(name, bytes).text()).isNotBlank();
        } catch (UnreadableDocumentException told) {
            assertThat(told.reason()).isNotNull();
        }
    }
}
