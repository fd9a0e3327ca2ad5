package dk.tovholder.console;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Lines of an input that is no terminal; no prompt is shown. */
final class StreamLines implements LineSource {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final BufferedReader lines;

    StreamLines(InputStream in) {
        this.lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    }

    @Override
    public @Nullable String next(String prompt) throws IOException {
        String line = lines.readLine();
        return line != null && line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
