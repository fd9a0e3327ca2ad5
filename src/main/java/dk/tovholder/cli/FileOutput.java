package dk.tovholder.cli;

import dk.tovholder.chat.AnswerFile;
import dk.tovholder.config.BotTexts;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ExitCode;

/** Puts a file where the command line wants it. */
final class FileOutput {
    private final BotTexts texts;
    private final PrintWriter out;
    private final PrintWriter errors;

    FileOutput(BotTexts texts, PrintWriter out, PrintWriter errors) {
        this.texts = texts;
        this.out = out;
        this.errors = errors;
    }

    /**
     * @param to null for the standard output, which takes text alone
     * @return the exit code
     */
    int write(AnswerFile file, @Nullable Path to) {
        try (InputStream content = file.open()) {
            if (to == null) {
                out.print(new String(content.readAllBytes(), StandardCharsets.UTF_8));
            } else {
                Files.copy(content, to, StandardCopyOption.REPLACE_EXISTING);
            }
            return ExitCode.OK;
        } catch (IOException failed) {
            errors.println(texts.text("cli.output.failed", String.valueOf(to)));
            return ExitCode.SOFTWARE;
        }
    }
}
