package dk.tovholder.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DatesVerbTest {
    @Test
    void every_date_is_a_line_of_json() {
        CommandRun run = CommandRun.withInput("Hej\nMøde den 3. maj.", "dates", "--reference", "2026-04-01", "-");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .isEqualTo("{\"line\":2,\"start\":13,\"end\":19,\"text\":\"3. maj\",\"value\":\"2026-05-03\","
                        + "\"grain\":\"day\",\"certainty\":\"stated\"}" + System.lineSeparator());
    }

    @Test
    void several_files_are_told_apart() {
        CommandRun run = CommandRun.of("dates", "bot-config/samples");
        assertThat(run.out().lines()).allMatch(line -> line.startsWith("{\"source\":\""));
        assertThat(run.out()).contains("\"source\":\"direktionen.pdf\"");
    }

    @Test
    void a_reference_that_is_no_date_is_wrong_usage() {
        CommandRun run = CommandRun.of("dates", "--reference", "i går", "-");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.errors()).contains("'i går' is no date as 2026-11-24");
    }
}
