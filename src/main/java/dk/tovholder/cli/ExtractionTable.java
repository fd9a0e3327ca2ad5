package dk.tovholder.cli;

import dk.tovholder.cli.Overview.Entry;
import dk.tovholder.cli.Overview.Section;
import dk.tovholder.extraction.Extraction;
import java.util.List;
import java.util.function.Function;

/** Plain text in columns, for reading in a terminal. */
final class ExtractionTable implements ExtractionFormat {
    private static final int WIDEST = 40;
    private final OverviewWriter overviews;

    ExtractionTable(OverviewWriter overviews) {
        this.overviews = overviews;
    }

    @Override
    public String extension() {
        return "txt";
    }

    @Override
    public String one(String source, Extraction extraction) {
        Overview overview = overviews.write(source, extraction);
        StringBuilder out = new StringBuilder(String.join("\n", overview.heading())).append('\n');
        overview.sections().forEach(section -> section(section, out));
        if (!overview.remarks().isEmpty()) {
            out.append('\n');
        }
        overview.remarks().forEach(remark -> out.append(remark).append('\n'));
        return out.toString();
    }

    private static void section(Section section, StringBuilder out) {
        out.append('\n').append(section.title()).append('\n');
        int items = width(section.entries(), Entry::item);
        int labels = width(section.entries(), Entry::label);
        for (Entry entry : section.entries()) {
            out.append("  ").append(padded(entry.item(), items));
            out.append(items > 0 ? "  " : "")
                    .append(padded(entry.label(), labels))
                    .append("  ");
            out.append(entry.text()).append("  (").append(entry.line()).append(")\n");
            if (!entry.why().isEmpty()) {
                out.append(" ".repeat(items + labels + 6)).append(entry.why()).append('\n');
            }
        }
    }

    private static int width(List<Entry> entries, Function<Entry, String> column) {
        return Math.min(
                WIDEST,
                entries.stream()
                        .mapToInt(entry -> column.apply(entry).length())
                        .max()
                        .orElse(0));
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }
}
