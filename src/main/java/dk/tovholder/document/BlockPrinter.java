package dk.tovholder.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Blocks to lines: a blank line between blocks, but list items and table rows right below each other. A row is one line,
 * its cells parted by tabs, the paragraphs of a cell by {@link #CELL_BREAK}.
 */
final class BlockPrinter {
    private static final char CELL_BREAK = '\u2028';
    private static final int DEEPEST_HEADING = 6;

    private final StringBuilder out = new StringBuilder();
    private final List<Integer> pageStarts = new ArrayList<>(List.of(0));
    private Class<? extends Block> last = Block.PageBreak.class;
    private boolean newPage;

    static DocumentText print(List<Block> blocks) {
        BlockPrinter printer = new BlockPrinter();
        blocks.forEach(printer::block);
        return new DocumentText(printer.out.toString(), printer.pageStarts);
    }

    private void block(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            lines(paragraph, "", TabStops.tidy(paragraph.text()));
        } else if (block instanceof Block.Heading heading) {
            String oneLine = TabStops.tidy(heading.text()).replace('\n', ' ');
            lines(heading, "#".repeat(Math.min(heading.level(), DEEPEST_HEADING)) + " ", oneLine);
        } else if (block instanceof Block.Item item) {
            lines(item, "  ".repeat(item.depth()) + item.marker() + " ", TabStops.tidy(item.text()));
        } else if (block instanceof Block.Table table) {
            table(table);
        } else if (block instanceof Block.PageBreak) {
            newPage = !out.isEmpty();
        }
    }

    private void lines(Block block, String prefix, String text) {
        if (!text.isBlank()) {
            begin(block);
            out.append(prefix).append(text).append('\n');
        }
    }

    private void begin(Block block) {
        boolean goesOn = block instanceof Block.Item && last == Block.Item.class;
        if (!out.isEmpty() && !goesOn) {
            out.append('\n');
        }
        if (newPage) {
            pageStarts.add(out.length());
            newPage = false;
        }
        last = block.getClass();
    }

    private void table(Block.Table table) {
        if (isLayout(table)) {
            table.rows()
                    .forEach(row -> row.cells().forEach(cell -> cell.blocks().forEach(this::block)));
            return;
        }
        boolean begun = false;
        for (Block.Row row : table.rows()) {
            String line = line(row);
            if (line.isBlank()) {
                continue;
            }
            if (!begun) {
                begin(table);
                begun = true;
            }
            out.append(line).append('\n');
        }
    }

    /** A frame around text, or a page laid out by a table: no row of it says anything as a row. */
    private static boolean isLayout(Block.Table table) {
        boolean oneColumn = table.rows().stream().allMatch(row -> row.cells().size() <= 1);
        boolean holdsTables = table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> cell.blocks().stream())
                .anyMatch(Block.Table.class::isInstance);
        return oneColumn || holdsTables;
    }

    private static String line(Block.Row row) {
        List<String> cells = new ArrayList<>();
        row.cells().forEach(cell -> cells.add(cell(cell)));
        return String.join("\t", cells);
    }

    private static String cell(Block.Cell cell) {
        StringBuilder text = new StringBuilder();
        for (String line : print(cell.blocks()).text().split("\n")) {
            if (!line.isBlank()) {
                text.append(text.isEmpty() ? "" : CELL_BREAK)
                        .append(line.strip().replace('\t', ' '));
            }
        }
        return text.toString();
    }
}
