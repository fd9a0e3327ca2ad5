package dk.tovholder.document;

import java.util.ArrayList;
import java.util.List;

/** Words that stand beside each other, from the left. */
record PdfLine(List<PdfWord> words) {
    /** A gap as wide as this many letters are high parts columns. */
    private static final float COLUMN_GAP = 1.5f;

    float x() {
        return words.get(0).x();
    }

    float right() {
        return words.get(words.size() - 1).right();
    }

    float y() {
        return words.get(0).y();
    }

    /** Height of the largest letters. */
    float size() {
        float size = 0;
        for (PdfWord word : words) {
            size = Math.max(size, word.size());
        }
        return size;
    }

    boolean isBold() {
        return words.stream().allMatch(PdfWord::bold);
    }

    /** The words, a blank between each two. */
    String text() {
        StringBuilder text = new StringBuilder();
        words.forEach(word -> text.append(text.isEmpty() ? "" : " ").append(word.text()));
        return text.toString();
    }

    /** The parts of the line that wide gaps lie between. */
    List<PdfLine> columns() {
        List<PdfLine> columns = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= words.size(); i++) {
            boolean marker = i == 1 && PdfBullet.isMarker(words.get(0).text());
            if (i == words.size() || !marker && isWide(words.get(i - 1), words.get(i))) {
                columns.add(new PdfLine(words.subList(start, i)));
                start = i;
            }
        }
        return columns;
    }

    private static boolean isWide(PdfWord left, PdfWord right) {
        return right.x() - left.right() > COLUMN_GAP * Math.max(left.size(), right.size());
    }
}
