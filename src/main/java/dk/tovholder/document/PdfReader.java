package dk.tovholder.document;

import dk.tovholder.document.UnreadableDocumentException.Cause;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/** PDF files that hold text. */
final class PdfReader implements DocumentReader {
    @Override
    public boolean claims(FileContent file) {
        return file.head().contains("%PDF-");
    }

    @Override
    public DocumentText read(FileContent file, DocumentLimits limits) throws UnreadableDocumentException {
        if (!file.tail().contains("%%EOF")) {
            throw new UnreadableDocumentException(Cause.CORRUPT, "the file was cut");
        }
        try (PDDocument document = Loader.loadPDF(file.bytes())) {
            if (document.getNumberOfPages() > limits.pages()) {
                throw new UnreadableDocumentException(Cause.TOO_MANY_PAGES, document.getNumberOfPages() + " pages");
            }
            return text(document);
        } catch (InvalidPasswordException secret) {
            throw new UnreadableDocumentException(Cause.PROTECTED, secret);
        } catch (IOException damaged) {
            throw new UnreadableDocumentException(Cause.CORRUPT, damaged);
        }
    }

    private static DocumentText text(PDDocument document) throws IOException, UnreadableDocumentException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        StringBuilder text = new StringBuilder();
        List<Integer> starts = new ArrayList<>();
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            starts.add(text.length());
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            text.append(stripper.getText(document));
        }
        boolean anyPages = document.getNumberOfPages() > 0;
        if (anyPages && text.chars().noneMatch(Character::isLetter)) {
            throw new UnreadableDocumentException(Cause.SCANNED, "no letters");
        }
        return new DocumentText(text.toString(), starts);
    }
}
