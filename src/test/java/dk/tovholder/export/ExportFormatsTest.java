package dk.tovholder.export;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tovholder.config.BotTexts;
import dk.tovholder.config.DayWords;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VToDo;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code -Dgolden.update=true} writes the files anew and still fails, so that the difference is read. */
class ExportFormatsTest {
    private static final Path GOLDEN = Path.of("src/test/resources/export");

    private final BotTexts texts = BotTexts.builtIn();
    private final DayWords days = new DayWords(texts);
    private final Rows rows = new Rows(texts);
    private final List<ExportFormat> formats = List.of(
            new CalendarFormat(texts),
            new CsvFormat(rows, texts),
            new JsonFormat(),
            new HtmlFormat(rows, texts, days),
            new MarkdownFormat(rows, texts, days));

    private String written(String format, Export export) {
        ExportFormat found = formats.stream()
                .filter(one -> one.name().equals(format))
                .findFirst()
                .orElseThrow();
        return new String(found.write(export), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ics", "csv", "json", "html", "markdown"})
    void entries_of_every_kind_are_written(String format) throws IOException {
        Path file = GOLDEN.resolve("entries." + format);
        String text = written(format, Samples.export());
        boolean update = Boolean.getBoolean("golden.update");
        if (update) {
            Files.writeString(file, text);
        }
        assertThat(text).isEqualTo(Files.readString(file));
        assertThat(update).isFalse();
    }

    @Test
    void a_calendar_is_valid_has_no_line_too_long_and_loses_nothing() throws IOException, ParserException {
        String text = written("ics", Samples.export());

        assertThat(text.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        Calendar calendar =
                new CalendarBuilder().build(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        assertThat(calendar.validate().getEntries()).isEmpty();
        assertThat(calendar.getComponents("VEVENT")).hasSize(4);
        assertThat(calendar.<VToDo>getComponents("VTODO"))
                .extracting(todo -> todo.getRequiredProperty("SUMMARY").getValue())
                .contains(
                        "rydder op i bådhuset, så både årer, redningsveste og ødelagte både får en plads 🛶🛶🛶🛶🛶",
                        "Lene Mehlsen, Bo Ø: indhenter tilbud på ny motorbåd");
    }

    @Test
    void times_of_day_are_right_on_both_sides_of_the_change_to_summer_time() {
        assertThat(written("ics", Samples.export()))
                .contains("DTSTART:20260328T180000Z", "DTSTART:20260329T173000Z")
                .contains("DTSTART;VALUE=DATE:20260704\r\nDTEND;VALUE=DATE:20260712");
    }

    @Test
    void a_table_is_read_back_as_it_was_and_no_cell_is_a_formula() throws IOException {
        String text = written("csv", Samples.export()).substring(1);

        List<CSVRecord> records =
                CSVFormat.RFC4180.parse(new StringReader(text)).getRecords();

        assertThat(records).hasSize(13).allSatisfy(one -> assertThat(one.size()).isEqualTo(13));
        assertThat(records.get(2).get(2)).startsWith("'=HYPERLINK(\"http://fup").endsWith("*straks*\nogså | her");
        assertThat(records)
                .allSatisfy(one -> assertThat(one.toList())
                        .noneMatch(cell -> "=+-@".indexOf(cell.isEmpty() ? ' ' : cell.charAt(0)) >= 0));
    }

    @Test
    void a_page_shows_text_as_text() {
        Document page = Jsoup.parse(written("html", Samples.export()));

        assertThat(page.select("script")).isEmpty();
        assertThat(page.select("td").eachText()).anyMatch(cell -> cell.contains("<script>alert('æøå')</script>"));
        assertThat(page.select("a").eachAttr("href")).containsOnly("https://discord.com/channels/9/301/501");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ics", "csv", "json", "html", "markdown"})
    void no_entries_make_a_whole_file_too(String format) {
        assertThat(written(format, Samples.empty())).isNotBlank();
    }
}
