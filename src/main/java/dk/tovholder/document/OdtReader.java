package dk.tovholder.document;

import dk.tovholder.document.UnreadableDocumentException.Cause;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** OpenDocument texts, as LibreOffice writes them. */
final class OdtReader implements DocumentReader {
    private static final String CONTENT = "content.xml";
    private static final String STYLES = "styles.xml";
    private static final String MANIFEST = "META-INF/manifest.xml";

    @Override
    public boolean claims(FileContent file) {
        return file.isZip()
                && (file.contains("application/vnd.oasis.opendocument.text")
                        || file.extension().equals("odt"));
    }

    @Override
    public DocumentText read(FileContent file, DocumentLimits limits) throws UnreadableDocumentException {
        Archive archive = Archive.open(file, Set.of(CONTENT, STYLES, MANIFEST), limits);
        byte[] manifest = archive.part(MANIFEST);
        if (manifest != null && new FileContent(MANIFEST, manifest).contains("encryption-data")) {
            throw new UnreadableDocumentException(Cause.PROTECTED, MANIFEST);
        }
        Document content = parse(archive.part(CONTENT));
        Element text = content == null ? null : content.selectFirst("office|text");
        if (content == null || text == null) {
            throw new UnreadableDocumentException(Cause.WRONG_TYPE, "no text document");
        }
        OdtStyles styles = new OdtStyles(parse(archive.part(STYLES)), content);
        return BlockPrinter.print(new OdtBlocks(styles).read(text));
    }

    /** jsoup knows no document types: an entity declared there stays the word it is. */
    private static @Nullable Document parse(byte @Nullable [] xml) {
        return xml == null ? null : Jsoup.parse(new String(xml, StandardCharsets.UTF_8), Parser.xmlParser());
    }
}
