package dk.tovholder.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Collects the characters and lines of a page. What stands across the reading direction, as a watermark, is left out. */
final class PdfPageReader extends PDFTextStripper {
    private static final float BOLD_WEIGHT = 600;

    private final List<PdfRule> rules = new ArrayList<>();
    private final Map<Float, List<PdfGlyph>> byDirection = new HashMap<>();
    private final Map<PDFont, Boolean> boldFonts = new HashMap<>();

    PdfPageReader() {
        for (PdfPathOperator operator : PdfPathOperator.all(this, rules)) {
            addOperator(operator);
        }
    }

    /** @param number from 1 */
    PdfPage read(PDDocument document, int number) throws IOException {
        rules.clear();
        byDirection.clear();
        setStartPage(number);
        setEndPage(number);
        getText(document);
        List<PdfGlyph> glyphs = List.of();
        for (List<PdfGlyph> direction : byDirection.values()) {
            glyphs = direction.size() > glyphs.size() ? direction : glyphs;
        }
        boolean turned = document.getPage(number - 1).getRotation() != 0;
        PDRectangle paper = document.getPage(number - 1).getCropBox();
        boolean lying = document.getPage(number - 1).getRotation() % 180 != 0;
        float width = lying ? paper.getHeight() : paper.getWidth();
        return new PdfPage(List.copyOf(glyphs), turned ? List.of() : List.copyOf(rules), width);
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        byDirection
                .computeIfAbsent(text.getDir(), any -> new ArrayList<>())
                .add(new PdfGlyph(
                        text.getUnicode(),
                        text.getXDirAdj(),
                        text.getYDirAdj(),
                        text.getWidthDirAdj(),
                        Math.max(1, text.getFontSizeInPt()),
                        text.getWidthOfSpace(),
                        boldFonts.computeIfAbsent(text.getFont(), PdfPageReader::isBold)));
    }

    private static boolean isBold(PDFont font) {
        String name = font.getName();
        PDFontDescriptor descriptor = font.getFontDescriptor();
        String lower = name == null ? "" : name.toLowerCase(Locale.ROOT);
        boolean named = lower.contains("bold") || lower.contains("black") || lower.contains("semibold");
        return named || descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD_WEIGHT);
    }
}
