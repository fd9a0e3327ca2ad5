package dk.tovholder.export;

import dk.tovholder.config.BotTexts;
import dk.tovholder.minutes.EntryKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** All entries as one table by RFC 4180. It begins with a byte order mark: without one, spreadsheets take æ, ø and å for something else. */
@Component
@Order(2)
final class CsvFormat implements ExportFormat {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    /** What a spreadsheet would compute instead of showing it, if a cell begins with it. */
    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

    private final Rows rows;
    private final BotTexts texts;

    CsvFormat(Rows rows, BotTexts texts) {
        this.rows = rows;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "csv";
    }

    @Override
    public String extension() {
        return "csv";
    }

    @Override
    public byte[] write(Export export) {
        StringBuilder table = new StringBuilder().append(BYTE_ORDER_MARK);
        Cells cells = new Cells(texts, LocalDate::toString);
        try (CSVPrinter csv = new CSVPrinter(table, CSVFormat.RFC4180)) {
            csv.printRecord(Arrays.stream(Column.values()).map(column -> texts.text(column.key())));
            for (EntryKind kind : EntryKind.values()) {
                for (Row row : rows.of(export.entries(), kind)) {
                    csv.printRecord(record(row, cells));
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return table.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> record(Row row, Cells cells) {
        return Arrays.stream(Column.values())
                .map(column -> harmless(cells.of(row, column)))
                .toList();
    }

    /** An apostrophe before it makes a formula a text. */
    private static String harmless(String cell) {
        return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
