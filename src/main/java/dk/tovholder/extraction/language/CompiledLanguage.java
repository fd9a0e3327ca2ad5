package dk.tovholder.extraction.language;

import dk.tovholder.extraction.LanguageSource;
import dk.tovholder.extraction.text.CompiledInput;
import dk.tovholder.extraction.text.CompiledOutput;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.Adler32;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * A language as tables that only need to be copied, made when the program is built: to read and check its files takes longer
 * than to read minutes. It knows the files it was made of, and stands in for those alone.
 */
public final class CompiledLanguage {
    private static final String FILE = "compiled.bin";

    private CompiledLanguage() {}

    /**
     * Compiles a language into the program.
     *
     * @param folders of the language, and of the program's classes
     */
    public static void main(String... folders) throws IOException {
        Path from = Path.of(folders[0]);
        Path to = Path.of(folders[1], CompiledLanguage.class.getPackageName().replace('.', '/'));
        Files.write(to.resolve(FILE), compile(name -> Files.newInputStream(from.resolve(name))));
    }

    static byte[] compile(LanguageSource source) throws IOException {
        CompiledOutput out = new CompiledOutput();
        for (String file : Language.FILES) {
            out.bits(sum(source, file));
        }
        Language.read(source).compile(out);
        return out.toBytes();
    }

    /** What was compiled into the program, where it was made of these files; else null. */
    static @Nullable Language of(LanguageSource source) {
        try (InputStream compiled = CompiledLanguage.class.getResourceAsStream(FILE)) {
            return compiled == null ? null : read(compiled.readAllBytes(), source);
        } catch (IOException e) {
            return null;
        }
    }

    static @Nullable Language read(byte[] compiled, LanguageSource source) throws IOException {
        CompiledInput in = new CompiledInput(compiled);
        boolean same = true;
        for (String file : Language.FILES) {
            same &= in.bits() == sum(source, file);
        }
        return same ? Language.of(in) : null;
    }

    private static long sum(LanguageSource source, String file) throws IOException {
        try (InputStream stream = source.open(file)) {
            byte[] content = stream.readAllBytes();
            CRC32 one = new CRC32();
            Adler32 other = new Adler32();
            one.update(content);
            other.update(content);
            return one.getValue() << Integer.SIZE | other.getValue();
        }
    }
}
