package dk.tovholder.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts lines together to paragraphs. A line goes on in the next unless it ended with room for the next word, or something
 * new is seen to begin: a wider gap, a bullet, other letters. Over the end of a page or column only an unfinished sentence
 * goes on.
 */
final class PdfParagraphs {
    private static final float WIDE_GAP = 1.3f;
    private static final float SAME_SIZE = 0.1f;
    private static final float INDENT = 8;
    private static final float CELL_PADDING = 5;
    private static final int LONGEST_LABEL = 20;
    private static final String ENDS = ".!?:;";

    private final PdfBlockMaker maker;
    private final List<Block> blocks = new ArrayList<>();
    private final List<PdfLine> lines = new ArrayList<>();
    private PdfColumn column = new PdfColumn(List.of(), 0);
    private int pageBreaks;

    PdfParagraphs(PdfBlockMaker maker) {
        this.maker = maker;
    }

    List<Block> finish() {
        end();
        return blocks;
    }

    void beginPage() {
        pageBreaks++;
    }

    void beginColumn(PdfColumn next) {
        column = next;
    }

    void line(PdfLine line) {
        if (!lines.isEmpty() && begins(line, lines.get(lines.size() - 1))) {
            end();
        }
        if (lines.isEmpty()) {
            turnPages();
        }
        lines.add(line);
    }

    void table(List<List<PdfColumn>> cells) {
        end();
        turnPages();
        List<Block.Row> rows = new ArrayList<>();
        for (List<PdfColumn> row : cells) {
            rows.add(new Block.Row(row.stream().map(this::cell).toList()));
        }
        blocks.add(new Block.Table(rows));
    }

    private Block.Cell cell(PdfColumn cell) {
        PdfParagraphs inside = new PdfParagraphs(maker.inCell());
        inside.beginColumn(new PdfColumn(cell.lines(), cell.right() - CELL_PADDING));
        cell.lines().forEach(inside::line);
        return new Block.Cell(inside.finish());
    }

    /** A paragraph that goes on over the end of a page stands wholly on the page where it began. */
    private void turnPages() {
        for (; pageBreaks > 0; pageBreaks--) {
            blocks.add(new Block.PageBreak());
        }
    }

    private void end() {
        if (!lines.isEmpty()) {
            blocks.add(maker.block(lines));
            lines.clear();
        }
    }

    private boolean begins(PdfLine line, PdfLine before) {
        boolean otherLetters =
                line.isBold() != before.isBold() || Math.abs(line.size() - before.size()) > SAME_SIZE * before.size();
        if (otherLetters
                || PdfBullet.begins(line)
                || isLabelled(line)
                || column.hadRoom(before, line) && !isUnfinished(before, line)) {
            return true;
        }
        if (line.y() <= before.y() || pageBreaks > 0) {
            return endsSentence(before, line);
        }
        boolean wideGap = line.y() - before.y() > WIDE_GAP * column.leading() * line.size();
        boolean indented = lines.size() > 1 && line.x() > before.x() + INDENT;
        return wideGap || indented || line.x() < lines.get(0).x() - INDENT;
    }

    /** "Deltog: Mads og Ida" */
    private static boolean isLabelled(PdfLine line) {
        String text = line.text();
        int colon = text.indexOf(':');
        if (colon < 2 || colon > LONGEST_LABEL || !Character.isUpperCase(text.charAt(0))) {
            return false;
        }
        boolean word = text.chars().limit(colon).allMatch(Character::isLetter);
        return word && (colon + 1 == text.length() || text.charAt(colon + 1) == ' ');
    }

    private static boolean isUnfinished(PdfLine before, PdfLine next) {
        return startsSmall(next) && !endsSentence(before, next);
    }

    /** "den 1." and "december" on the next line are one day. */
    private static boolean endsSentence(PdfLine line, PdfLine next) {
        String text = line.text();
        int last = text.length() - 1;
        boolean ordinal = last > 0 && text.charAt(last) == '.' && Character.isDigit(text.charAt(last - 1));
        return ENDS.indexOf(text.charAt(last)) >= 0 && !(ordinal && startsSmall(next));
    }

    private static boolean startsSmall(PdfLine line) {
        return Character.isLowerCase(line.text().charAt(0));
    }
}
