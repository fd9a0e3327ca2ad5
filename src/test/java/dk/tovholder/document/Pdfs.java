package dk.tovholder.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Builds PDF files in memory. Positions are in points from the upper left corner of an A4 page. */
final class Pdfs {
    private static final PDType1Font PLAIN = new PDType1Font(FontName.HELVETICA);
    private static final PDType1Font BOLD = new PDType1Font(FontName.HELVETICA_BOLD);

    private final PDDocument document = new PDDocument();
    private PDPageContentStream page;

    Pdfs() {
        page = newPage();
    }

    Pdfs page() {
        try {
            page.close();
            page = newPage();
            return this;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    Pdfs text(float x, float y, String text) {
        return write(PLAIN, 11, x, y, text);
    }

    Pdfs bold(float x, float y, String text) {
        return write(BOLD, 11, x, y, text);
    }

    Pdfs title(float x, float y, String text) {
        return write(BOLD, 16, x, y, text);
    }

    /** A line, as tables are ruled with. */
    Pdfs rule(float fromX, float fromY, float toX, float toY) {
        try {
            page.moveTo(fromX, PDRectangle.A4.getHeight() - fromY);
            page.lineTo(toX, PDRectangle.A4.getHeight() - toY);
            page.stroke();
            return this;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** A page's content that unfolds to so many blanks. */
    Pdfs blanks(int count) {
        try {
            PDStream content = new PDStream(
                    document,
                    new ByteArrayInputStream(" ".repeat(count).getBytes(StandardCharsets.US_ASCII)),
                    COSName.FLATE_DECODE);
            PDPage blank = new PDPage(PDRectangle.A4);
            blank.setContents(content);
            document.addPage(blank);
            return this;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    byte[] bytes() {
        return save();
    }

    byte[] bytes(String password) {
        try {
            document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            return save();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private byte[] save() {
        try (document) {
            page.close();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private PDPageContentStream newPage() {
        PDPage blank = new PDPage(PDRectangle.A4);
        document.addPage(blank);
        try {
            return new PDPageContentStream(document, blank);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private Pdfs write(PDType1Font font, float size, float x, float y, String text) {
        try {
            page.beginText();
            page.setFont(font, size);
            page.newLineAtOffset(x, PDRectangle.A4.getHeight() - y);
            page.showText(text);
            page.endText();
            return this;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
