package dk.tovholder.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Sets blocks as a word processor does: lines filled up, lists indented, tables ruled, a header and a number on each page. */
final class SamplePdf {
    private static final PDType1Font PLAIN = new PDType1Font(FontName.HELVETICA);
    private static final PDType1Font BOLD = new PDType1Font(FontName.HELVETICA_BOLD);
    private static final float LEFT = 70;
    private static final float RIGHT = PDRectangle.A4.getWidth() - 70;
    private static final float TOP = 90;
    private static final float BOTTOM = PDRectangle.A4.getHeight() - 80;
    private static final float SIZE = 11;
    private static final float LEADING = 13.5f;

    private final PDDocument document = new PDDocument();
    private final String header;
    private PDPageContentStream page;
    private float y;

    private SamplePdf(String header) throws IOException {
        this.header = header;
        page = newPage();
    }

    static byte[] of(List<Block> blocks, String header) throws IOException {
        SamplePdf pdf = new SamplePdf(header);
        for (Block block : blocks) {
            pdf.block(block);
        }
        return pdf.bytes();
    }

    private void block(Block block) throws IOException {
        if (block instanceof Block.Heading heading) {
            float size = heading.level() == 1 ? 20 : heading.level() == 2 ? 16 : 13;
            y += 8;
            lines(BOLD, size, LEFT, RIGHT, heading.text());
            y += 4;
        } else if (block instanceof Block.Item item) {
            room(LEADING);
            write(PLAIN, SIZE, LEFT + 12, y, "\u2022");
            lines(PLAIN, SIZE, LEFT + 30, RIGHT, item.text());
        } else if (block instanceof Block.Paragraph paragraph) {
            boolean bold = paragraph.text().startsWith("**");
            lines(bold ? BOLD : PLAIN, SIZE, LEFT, RIGHT, paragraph.text().replace("**", ""));
            y += 6;
        } else if (block instanceof Block.Table table) {
            y += 4;
            for (Block.Row row : table.rows()) {
                row(row);
            }
            y += 8;
        }
    }

    private void row(Block.Row row) throws IOException {
        float width = (RIGHT - LEFT) / row.cells().size();
        List<List<String>> cells = new ArrayList<>();
        int most = 0;
        for (Block.Cell cell : row.cells()) {
            String text = ((Block.Paragraph) cell.blocks().get(0)).text();
            cells.add(wrapped(PLAIN, SIZE, width - 11, text));
            most = Math.max(most, cells.get(cells.size() - 1).size());
        }
        float height = most * LEADING + 3;
        room(height);
        float top = y - LEADING + 2;
        for (int i = 0; i < cells.size(); i++) {
            float x = LEFT + i * width;
            page.addRect(x, PDRectangle.A4.getHeight() - top - height, width, height);
            page.stroke();
            for (int line = 0; line < cells.get(i).size(); line++) {
                write(PLAIN, SIZE, x + 5.4f, y + line * LEADING, cells.get(i).get(line));
            }
        }
        y += height;
    }

    private void lines(PDType1Font font, float size, float x, float right, String text) throws IOException {
        for (String line : wrapped(font, size, right - x, text)) {
            room(LEADING);
            write(font, size, x, y, line);
            y += size * LEADING / SIZE;
        }
    }

    private static List<String> wrapped(PDType1Font font, float size, float width, String text) throws IOException {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (font.getStringWidth(longer) * size / 1000 > width) {
                lines.add(line);
                longer = word;
            }
            line = longer;
        }
        lines.add(line);
        return lines;
    }

    private void room(float height) throws IOException {
        if (y + height > BOTTOM) {
            page.close();
            page = newPage();
        }
    }

    private PDPageContentStream newPage() throws IOException {
        PDPage blank = new PDPage(PDRectangle.A4);
        document.addPage(blank);
        page = new PDPageContentStream(document, blank);
        y = TOP;
        write(PLAIN, 9, LEFT, 50, header);
        write(PLAIN, 9, RIGHT - 40, BOTTOM + 30, "Side " + document.getNumberOfPages());
        return page;
    }

    private void write(PDType1Font font, float size, float x, float at, String text) throws IOException {
        page.beginText();
        page.setFont(font, size);
        page.newLineAtOffset(x, PDRectangle.A4.getHeight() - at);
        page.showText(text);
        page.endText();
    }

    private byte[] bytes() throws IOException {
        page.close();
        COSArray id = new COSArray(List.of(new COSString(header), new COSString(header)));
        document.getDocument().getTrailer().setItem(COSName.ID, id);
        try (document;
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.save(out);
            return out.toByteArray();
        }
    }
}
