package dk.tovholder.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class StreamLinesTest {
    @Test
    void input_and_output_are_utf_8_whatever_the_locale_says() throws IOException {
        byte[] typed = "\uFEFF/agenda\r\nblåbærgrød".getBytes(StandardCharsets.UTF_8);
        StreamLines lines = new StreamLines(new ByteArrayInputStream(typed));
        ByteArrayOutputStream shown = new ByteArrayOutputStream();

        assertThat(lines.next("> ")).isEqualTo("/agenda");
        assertThat(lines.next("> ")).isEqualTo("blåbærgrød");
        assertThat(lines.next("> ")).isNull();
        new StreamScreen(new PrintStream(shown, false, StandardCharsets.UTF_8)).show(List.of("æøå ≈"));

        assertThat(shown.toString(StandardCharsets.UTF_8)).isEqualTo("æøå ≈" + System.lineSeparator());
    }
}
