package dk.tovholder.document;

import java.util.ArrayList;
import java.util.List;

/** The few kinds of Markdown lines that the sources of the sample minutes are written in. */
final class SampleSource {
    private SampleSource() {}

    static List<Block> blocks(String markdown) {
        List<Block> blocks = new ArrayList<>();
        List<Block.Row> rows = new ArrayList<>();
        for (String line : markdown.lines().toList()) {
            if (line.startsWith("|")) {
                if (!line.contains("---")) {
                    rows.add(row(line));
                }
                continue;
            }
            if (!rows.isEmpty()) {
                blocks.add(new Block.Table(List.copyOf(rows)));
                rows.clear();
            }
            if (!line.isBlank()) {
                blocks.add(block(line));
            }
        }
        return blocks;
    }

    private static Block block(String line) {
        if (line.startsWith("#")) {
            int level = line.lastIndexOf('#') + 1;
            return new Block.Heading(level, line.substring(level).strip());
        }
        return line.startsWith("- ") ? new Block.Item("-", 0, line.substring(2)) : new Block.Paragraph(line);
    }

    private static Block.Row row(String line) {
        List<Block.Cell> cells = new ArrayList<>();
        for (String cell : line.substring(1, line.length() - 1).split("\\|")) {
            cells.add(new Block.Cell(List.of(new Block.Paragraph(cell.strip()))));
        }
        return new Block.Row(cells);
    }
}
