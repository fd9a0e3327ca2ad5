package dk.tovholder.document;

import dk.tovholder.document.UnreadableDocumentException.Cause;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Reads files of all known formats. The format is told by the content; the name helps only where that does not tell. */
public final class DocumentReaders {
    private final DocumentLimits limits;
    private final List<DocumentReader> readers = List.of(
            new PdfReader(), new DocxReader(), new OdtReader(), new RtfReader(), new HtmlReader(), new TextReader());

    public DocumentReaders(DocumentLimits limits) {
        this.limits = limits;
    }

    /** Reads a stream to its end, or as far as the limits allow. */
    public DocumentText read(String fileName, InputStream content) throws IOException, UnreadableDocumentException {
        int most = (int) Math.min(limits.bytes() + 1, Integer.MAX_VALUE - 8);
        return read(fileName, content.readNBytes(most));
    }

    /**
     * Reads a whole file.
     *
     * @throws UnreadableDocumentException and nothing else, whatever the bytes
     */
    public DocumentText read(String fileName, byte[] content) throws UnreadableDocumentException {
        if (content.length > limits.bytes()) {
            throw new UnreadableDocumentException(Cause.TOO_LARGE, "more than " + limits.bytes() + " bytes");
        }
        if (content.length == 0) {
            throw new UnreadableDocumentException(Cause.EMPTY, "no bytes");
        }
        DocumentText document = readGuarded(new FileContent(fileName, content));
        if (document.text().chars().noneMatch(Character::isLetterOrDigit)) {
            throw new UnreadableDocumentException(Cause.EMPTY, "no text");
        }
        if (document.pageStarts().size() > limits.pages()) {
            throw new UnreadableDocumentException(
                    Cause.TOO_MANY_PAGES, document.pageStarts().size() + " pages");
        }
        return document;
    }

    /** The libraries answer damaged bytes with whatever exception comes along. */
    private DocumentText readGuarded(FileContent file) throws UnreadableDocumentException {
        try {
            return reader(file).read(file, limits);
        } catch (RuntimeException | StackOverflowError damaged) {
            throw new UnreadableDocumentException(Cause.CORRUPT, damaged);
        }
    }

    private DocumentReader reader(FileContent file) throws UnreadableDocumentException {
        for (DocumentReader reader : readers) {
            if (reader.claims(file)) {
                return reader;
            }
        }
        throw new UnreadableDocumentException(Cause.WRONG_TYPE, "unknown format");
    }
}
