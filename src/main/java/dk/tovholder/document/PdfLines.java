package dk.tovholder.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts characters together to words, and words to lines. */
final class PdfLines {
    private static final float SAME_LINE = 0.4f;
    private static final float SAME_PLACE = 0.1f;
    private static final float LEAST_GAP = 0.12f;
    private static final float MOST_GAP = 0.3f;

    private PdfLines() {}

    /** From the top. */
    static List<PdfLine> of(PdfPage page) {
        List<PdfWord> words = new ArrayList<>();
        for (List<PdfGlyph> row : rows(page.glyphs())) {
            words(row, words);
        }
        return ofWords(words);
    }

    /** Words to lines, from the top. */
    static List<PdfLine> ofWords(List<PdfWord> words) {
        List<PdfWord> sorted = new ArrayList<>(words);
        sorted.sort(Comparator.comparingDouble(PdfWord::y));
        List<PdfLine> lines = new ArrayList<>();
        List<PdfWord> line = new ArrayList<>();
        for (PdfWord word : sorted) {
            if (!line.isEmpty()
                    && !isBeside(line.get(0).y(), word.y(), Math.max(line.get(0).size(), word.size()))) {
                lines.add(line(line));
                line.clear();
            }
            line.add(word);
        }
        if (!line.isEmpty()) {
            lines.add(line(line));
        }
        return lines;
    }

    private static PdfLine line(List<PdfWord> words) {
        List<PdfWord> sorted = new ArrayList<>(words);
        sorted.sort(Comparator.comparingDouble(PdfWord::x));
        return new PdfLine(List.copyOf(sorted));
    }

    private static List<List<PdfGlyph>> rows(List<PdfGlyph> glyphs) {
        List<PdfGlyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(PdfGlyph::y));
        List<List<PdfGlyph>> rows = new ArrayList<>();
        for (PdfGlyph glyph : sorted) {
            List<PdfGlyph> row = rows.isEmpty() ? List.of() : rows.get(rows.size() - 1);
            if (row.isEmpty()
                    || !isBeside(row.get(0).y(), glyph.y(), Math.max(row.get(0).size(), glyph.size()))) {
                row = new ArrayList<>();
                rows.add(row);
            }
            row.add(glyph);
        }
        return rows;
    }

    private static boolean isBeside(float y, float otherY, float size) {
        return Math.abs(y - otherY) < SAME_LINE * size;
    }

    private static void words(List<PdfGlyph> row, List<PdfWord> words) {
        row.sort(Comparator.comparingDouble(PdfGlyph::x));
        StringBuilder text = new StringBuilder();
        PdfGlyph first = null;
        PdfGlyph last = null;
        for (PdfGlyph glyph : row) {
            boolean apart = glyph.isBlank() || last != null && isApart(last, glyph);
            if (first != null && last != null && apart) {
                words.add(word(text.toString(), first, last));
                text.setLength(0);
                first = null;
            }
            if (glyph.isBlank() || last != null && first != null && isSame(last, glyph)) {
                continue;
            }
            first = first == null ? glyph : first;
            last = glyph;
            text.append(glyph.text());
        }
        if (first != null && last != null) {
            words.add(word(text.toString(), first, last));
        }
    }

    private static PdfWord word(String text, PdfGlyph first, PdfGlyph last) {
        return new PdfWord(text, first.x(), last.right(), first.y(), first.size(), first.bold());
    }

    private static boolean isApart(PdfGlyph left, PdfGlyph right) {
        float half = Math.max(LEAST_GAP * left.size(), Math.min(MOST_GAP * left.size(), left.space() / 2));
        return right.x() - left.right() > half;
    }

    /** Some programs make a letter bold by writing it twice. */
    private static boolean isSame(PdfGlyph left, PdfGlyph right) {
        return left.text().equals(right.text()) && Math.abs(left.x() - right.x()) < SAME_PLACE * left.size();
    }
}
