package dk.tovholder.cli;

import dk.tovholder.cli.Overview.Entry;
import dk.tovholder.extraction.Extraction;

/** Markdown, for pasting into other documents. */
final class ExtractionMarkdown implements ExtractionFormat {
    private final OverviewWriter overviews;

    ExtractionMarkdown(OverviewWriter overviews) {
        this.overviews = overviews;
    }

    @Override
    public String extension() {
        return "md";
    }

    @Override
    public String one(String source, Extraction extraction) {
        Overview overview = overviews.write(source, extraction);
        StringBuilder out = new StringBuilder("# ").append(String.join("\n\n", overview.heading()));
        overview.sections().forEach(section -> {
            out.append("\n\n## ").append(section.title()).append("\n");
            section.entries().forEach(entry -> out.append("\n- ").append(entry(entry)));
        });
        overview.remarks().forEach(remark -> out.append("\n\n> ").append(remark));
        return out.append('\n').toString();
    }

    private static String entry(Entry entry) {
        String number = entry.item().isEmpty() ? "" : " [" + entry.item() + "]";
        String why = entry.why().isEmpty() ? "" : ", " + entry.why();
        return "**" + entry.label() + "**" + number + ": " + entry.text() + " (" + entry.line() + why + ")";
    }
}
