package dk.tovholder.cli;

import dk.tovholder.config.BotTexts;
import dk.tovholder.document.DocumentLimits;
import dk.tovholder.document.DocumentReaders;
import dk.tovholder.document.DocumentText;
import dk.tovholder.document.UnreadableDocumentException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads the files of a command line; what cannot be read is told on standard error, and remembered. */
final class InputReader {
    private final DocumentReaders readers = new DocumentReaders(DocumentLimits.DEFAULT);
    private final Supplier<BotTexts> texts;
    private final InputStream standardInput;
    private final PrintWriter errors;
    private boolean failed;

    /** @param texts are asked for when something is to be told */
    InputReader(Supplier<BotTexts> texts, InputStream standardInput, PrintWriter errors) {
        this.texts = texts;
        this.standardInput = standardInput;
        this.errors = errors;
    }

    Optional<DocumentText> read(String file) {
        try (InputStream content = open(file)) {
            return Optional.of(readers.read(name(file), content));
        } catch (UnreadableDocumentException unreadable) {
            return fail(unreadable.reason().messageKey(), file);
        } catch (NoSuchFileException missing) {
            return fail("cli.input.missing", file);
        } catch (IOException unreadable) {
            return fail("cli.input.unreadable", file);
        }
    }

    /** Whether any file could not be read. */
    boolean failed() {
        return failed;
    }

    /** The file's name without its folder. */
    static String name(String file) {
        Path name = Path.of(file).getFileName();
        return name == null ? file : name.toString();
    }

    private InputStream open(String file) throws IOException {
        return file.equals(InputFiles.STANDARD_INPUT) ? standardInput : Files.newInputStream(Path.of(file));
    }

    private Optional<DocumentText> fail(String key, String file) {
        failed = true;
        errors.println(texts.get().text(key, file));
        errors.flush();
        return Optional.empty();
    }
}
