package dk.tovholder.document;

import dk.tovholder.document.UnreadableDocumentException.Cause;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Word documents since 2007. */
final class DocxReader implements DocumentReader {
    @Override
    public boolean claims(FileContent file) {
        return file.isZip() && (file.contains("word/") || file.extension().equals("docx")) || isEncrypted(file);
    }

    /** Word puts an encrypted document into the container of its older files. */
    private static boolean isEncrypted(FileContent file) {
        return file.isOle2()
                && file.contains(new String(
                        "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1));
    }

    @Override
    public DocumentText read(FileContent file, DocumentLimits limits) throws UnreadableDocumentException {
        if (file.isOle2()) {
            throw new UnreadableDocumentException(Cause.PROTECTED, "EncryptedPackage");
        }
        Archive.open(file, Set.of(), limits);
        if (!file.contains("word/")) {
            throw new UnreadableDocumentException(Cause.WRONG_TYPE, "no Word document");
        }
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file.bytes()))) {
            return BlockPrinter.print(DocxBlocks.of(document));
        } catch (IOException damaged) {
            throw new UnreadableDocumentException(Cause.CORRUPT, damaged);
        }
    }
}
