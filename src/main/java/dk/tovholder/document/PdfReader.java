package dk.tovholder.document;

import dk.tovholder.document.UnreadableDocumentException.Cause;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/** PDF files that hold text. */
final class PdfReader implements DocumentReader {
    /** Encrypted not by a password, but for those who have a certain key. */
    private static final String CERTIFICATE = "/Adobe.PubSec";

    @Override
    public boolean claims(FileContent file) {
        return file.head().contains("%PDF-");
    }

    @Override
    public DocumentText read(FileContent file, DocumentLimits limits) throws UnreadableDocumentException {
        if (!file.tail().contains("%%EOF")) {
            throw new UnreadableDocumentException(Cause.CORRUPT, "the file was cut");
        }
        if (file.contains(CERTIFICATE)) {
            throw new UnreadableDocumentException(Cause.PROTECTED, CERTIFICATE);
        }
        PdfStreams.check(file.bytes(), limits);
        useOwnFonts();
        try (PDDocument document = Loader.loadPDF(file.bytes())) {
            if (document.getNumberOfPages() > limits.pages()) {
                throw new UnreadableDocumentException(Cause.TOO_MANY_PAGES, document.getNumberOfPages() + " pages");
            }
            return text(document);
        } catch (InvalidPasswordException secret) {
            throw new UnreadableDocumentException(Cause.PROTECTED, secret);
        } catch (IOException damaged) {
            boolean encrypted = file.tail().contains("/Encrypt");
            throw new UnreadableDocumentException(encrypted ? Cause.PROTECTED : Cause.CORRUPT, damaged);
        }
    }

    private static void useOwnFonts() {
        if (!(FontMappers.instance() instanceof PdfFonts)) {
            FontMappers.set(new PdfFonts());
        }
    }

    private static DocumentText text(PDDocument document) throws IOException, UnreadableDocumentException {
        DocumentText text = BlockPrinter.print(PdfBlocks.of(document));
        boolean anyPages = document.getNumberOfPages() > 0;
        if (anyPages && text.text().chars().noneMatch(Character::isLetter)) {
            throw new UnreadableDocumentException(Cause.SCANNED, "no letters");
        }
        return text;
    }
}
