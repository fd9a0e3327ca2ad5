package dk.tovholder.document;

import dk.tovholder.document.UnreadableDocumentException.Cause;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Web pages. */
final class HtmlReader implements DocumentReader {
    private static final Set<String> NAMES = Set.of("html", "htm", "xhtml");

    @Override
    public boolean claims(FileContent file) {
        if (file.isZip() || file.isOle2()) {
            return false;
        }
        String head = file.head().toLowerCase(Locale.ROOT);
        boolean looksLikeIt = head.contains("<!doctype html") || head.contains("<html");
        return looksLikeIt || NAMES.contains(file.extension()) && head.indexOf('\0') < 0;
    }

    @Override
    public DocumentText read(FileContent file, DocumentLimits limits) throws UnreadableDocumentException {
        return BlockPrinter.print(new HtmlBlocks().read(parse(file).body()));
    }

    private static Document parse(FileContent file) throws UnreadableDocumentException {
        if (!file.head().toLowerCase(Locale.ROOT).contains("charset=")) {
            return Jsoup.parse(TextDecoder.decode(file.bytes()));
        }
        try {
            return Jsoup.parse(new ByteArrayInputStream(file.bytes()), null, "");
        } catch (IOException unreadable) {
            throw new UnreadableDocumentException(Cause.CORRUPT, unreadable);
        }
    }
}
