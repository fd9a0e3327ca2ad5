package dk.tovholder.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Headers, footers and page numbers: what stands at the edge of page after page is kept where it stands first. */
final class PdfFurniture {
    private static final int EDGE = 3;
    private static final Set<String> PAGE_NUMBERS = Set.of(
            "#", "side #", "side # af #", "side #/#", "#/#", "# af #", "- # -", "– # –", "page # of #", "page #");

    private PdfFurniture() {}

    /** The pages' lines without it. */
    static List<List<PdfLine>> without(List<List<PdfLine>> pages) {
        Map<String, Integer> counts = new HashMap<>();
        for (List<PdfLine> page : pages) {
            Set<String> edges = new HashSet<>();
            edges(page).forEach(line -> edges.add(shape(line)));
            edges.forEach(shape -> counts.merge(shape, 1, Integer::sum));
        }
        Set<String> seen = new HashSet<>();
        List<List<PdfLine>> kept = new ArrayList<>();
        for (List<PdfLine> page : pages) {
            List<PdfLine> dropped = new ArrayList<>();
            for (PdfLine line : edges(page)) {
                String shape = shape(line);
                boolean repeated = counts.getOrDefault(shape, 0) > Math.max(1, pages.size() / 2);
                if (PAGE_NUMBERS.contains(shape) || repeated && !seen.add(shape)) {
                    dropped.add(line);
                }
            }
            kept.add(page.stream().filter(line -> !dropped.contains(line)).toList());
        }
        return kept;
    }

    private static List<PdfLine> edges(List<PdfLine> page) {
        if (page.size() <= 2 * EDGE) {
            return page;
        }
        List<PdfLine> edges = new ArrayList<>(page.subList(0, EDGE));
        edges.addAll(page.subList(page.size() - EDGE, page.size()));
        return edges;
    }

    /** The line with every number put down as #, in small letters. */
    private static String shape(PdfLine line) {
        StringBuilder shape = new StringBuilder();
        for (char c : line.text().toLowerCase(Locale.ROOT).toCharArray()) {
            boolean goesOn = Character.isDigit(c) && !shape.isEmpty() && shape.charAt(shape.length() - 1) == '#';
            if (!goesOn) {
                shape.append(Character.isDigit(c) ? '#' : c);
            }
        }
        return shape.toString();
    }
}
