package dk.tovholder.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The blocks of a PDF, guessed from where its characters and lines stand. */
final class PdfBlocks {
    private static final float USUAL_SIZE = 11;
    private static final float NEAR_THE_EDGE = 0.12f;
    private static final int ENOUGH_FULL_LINES = 4;

    private PdfBlocks() {}

    static List<Block> of(PDDocument document) throws IOException {
        PdfPageReader reader = new PdfPageReader();
        List<PdfPage> pages = new ArrayList<>();
        List<List<PdfLine>> lines = new ArrayList<>();
        for (int number = 1; number <= document.getNumberOfPages(); number++) {
            PdfPage page = reader.read(document, number);
            pages.add(page);
            lines.add(PdfLines.of(page));
        }
        List<List<PdfLine>> bodies = PdfFurniture.without(lines);
        PdfParagraphs paragraphs = new PdfParagraphs(new PdfBlockMaker(usualSize(bodies)));
        for (int i = 0; i < pages.size(); i++) {
            if (i > 0) {
                paragraphs.beginPage();
            }
            PdfPage page = pages.get(i);
            new PdfFlow(paragraphs, edge(bodies, page.width())).page(bodies.get(i), PdfGrid.of(page.rules()));
        }
        return paragraphs.finish();
    }

    private static float usualSize(List<List<PdfLine>> pages) {
        Map<Float, Integer> letters = new HashMap<>();
        for (List<PdfLine> page : pages) {
            for (PdfLine line : page) {
                for (PdfWord word : line.words()) {
                    letters.merge(word.size(), word.text().length(), Integer::sum);
                }
            }
        }
        return letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(USUAL_SIZE);
    }

    /** Where running text ends at the right; the margin of the left, mirrored, where too few lines are full to tell. */
    private static float edge(List<List<PdfLine>> pages, float width) {
        List<PdfLine> all = pages.stream().flatMap(List::stream).toList();
        float left = (float) all.stream().mapToDouble(PdfLine::x).min().orElse(0);
        float edge = PdfColumns.rightEdge(all);
        float near = edge - NEAR_THE_EDGE * (edge - left);
        long full = all.stream().filter(line -> line.right() > near).count();
        return full >= ENOUGH_FULL_LINES ? edge : Math.max(edge, width - left);
    }
}
