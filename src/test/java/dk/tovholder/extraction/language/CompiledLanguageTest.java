package dk.tovholder.extraction.language;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tovholder.extraction.LanguageSource;
import dk.tovholder.extraction.text.CompiledInput;
import dk.tovholder.extraction.text.CompiledOutput;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class CompiledLanguageTest {
    private static final Path FOLDER = Path.of("bot-config/da");
    private static final LanguageSource DANISH = name -> Files.newInputStream(FOLDER.resolve(name));
    private static final LanguageSource OTHER_BODIES = name -> name.equals("bodies.yaml")
            ? new ByteArrayInputStream(
                    (Files.readString(FOLDER.resolve(name)) + "\n# more\n").getBytes(StandardCharsets.UTF_8))
            : DANISH.open(name);

    private static byte[] bytes(Language language) {
        CompiledOutput out = new CompiledOutput();
        language.compile(out);
        return out.toBytes();
    }

    @Test
    void every_table_comes_back_as_it_was() throws IOException {
        Language read = Language.read(DANISH);
        Language copied = Objects.requireNonNull(CompiledLanguage.read(CompiledLanguage.compile(DANISH), DANISH));
        assertThat(bytes(copied)).isEqualTo(bytes(read));
        assertThat(copied.pack().verbs()).isEqualTo(read.pack().verbs());
        assertThat(copied.headings().values()).isEqualTo(read.headings().values());
        assertThat(copied.calendar().values()).isEqualTo(read.calendar().values());
    }

    @Test
    void the_cues_come_back_without_phrases_and_examples() throws IOException {
        List<Cue> read = Language.read(DANISH).pack().cues();
        Language copied = Objects.requireNonNull(CompiledLanguage.read(CompiledLanguage.compile(DANISH), DANISH));
        assertThat(copied.pack().cues()).hasSameSizeAs(read).zipSatisfy(read, (copy, cue) -> {
            assertThat(copy.id()).isEqualTo(cue.id());
            assertThat(copy.kind()).isEqualTo(cue.kind());
            assertThat(copy.phrases()).isEmpty();
            assertThat(copy.verdict() == null).isEqualTo(cue.verdict() == null);
        });
    }

    @Test
    void the_program_has_the_tables_of_its_own_files() throws IOException {
        Language built = Objects.requireNonNull(CompiledLanguage.of(DANISH));
        assertThat(bytes(built)).isEqualTo(bytes(Language.read(DANISH)));
    }

    @Test
    void it_stands_in_for_no_other_files() throws IOException {
        assertThat(CompiledLanguage.read(CompiledLanguage.compile(DANISH), OTHER_BODIES))
                .isNull();
        assertThat(CompiledLanguage.of(OTHER_BODIES)).isNull();
    }

    @Test
    void a_missing_file_is_left_to_who_reads_it() {
        assertThat(CompiledLanguage.of(name -> Files.newInputStream(FOLDER.resolve("none-" + name))))
                .isNull();
    }

    @Test
    void what_is_written_is_read_in_the_same_order() {
        CompiledOutput out = new CompiledOutput();
        out.number(-7);
        out.string("på æøå");
        out.chars('a', 'ø');
        out.longs(1L << 62, -1);
        out.bytes((byte) 200);
        out.numbers();
        out.bits(3);
        CompiledInput in = new CompiledInput(out.toBytes());
        assertThat(in.number()).isEqualTo(-7);
        assertThat(in.string()).isEqualTo("på æøå");
        assertThat(in.chars()).containsExactly('a', 'ø');
        assertThat(in.longs()).containsExactly(1L << 62, -1);
        assertThat(in.bytes()).containsExactly(200);
        assertThat(in.numbers()).isEmpty();
        assertThat(in.bits()).isEqualTo(3);
    }
}
