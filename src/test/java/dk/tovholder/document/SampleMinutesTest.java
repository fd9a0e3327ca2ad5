package dk.tovholder.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The sample minutes say what their sources say. After a change of a source, {@code -Dsamples.update=true} writes the samples
 * anew.
 */
class SampleMinutesTest {
    private static final Path SAMPLES = Path.of("bot-config", "samples");
    private static final Path SOURCES = Path.of("src", "test", "resources", "samples");

    @Test
    void the_pdf_reads_as_its_source() throws IOException {
        List<Block> source = source("direktionen.md");
        update("direktionen.pdf", SamplePdf.of(source, "Norddal Kommune, Torvet 1"));
        assertThat(read("direktionen.pdf"))
                .isEqualTo("Norddal Kommune, Torvet 1\n\n"
                        + BlockPrinter.print(source).text());
    }

    @Test
    void the_word_document_reads_as_its_source() throws IOException {
        List<Block> source = source("bestyrelsen.md");
        update("bestyrelsen.docx", SampleDocx.of(source));
        assertThat(read("bestyrelsen.docx"))
                .isEqualTo(BlockPrinter.print(source).text());
    }

    private static List<Block> source(String name) throws IOException {
        return SampleSource.blocks(Files.readString(SOURCES.resolve(name)));
    }

    private static String read(String name) throws IOException {
        return Documents.text(name, Files.readAllBytes(SAMPLES.resolve(name)));
    }

    private static void update(String name, byte[] content) throws IOException {
        if (Boolean.getBoolean("samples.update")) {
            Files.write(SAMPLES.resolve(name), content);
        }
    }
}
