package dk.tovholder.document;

import dk.tovholder.document.UnreadableDocumentException.Cause;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Plain text and Markdown, as they stand; a form feed ends a page. The last of the readers: it takes whatever is text. */
final class TextReader implements DocumentReader {
    /** What is called one of these but has none of its marks is a damaged file, not a text. */
    private static final Set<String> OTHER_FORMATS = Set.of("pdf", "docx", "odt", "rtf", "doc");

    private static final double MOST_CONTROLS = 0.01;

    @Override
    public boolean claims(FileContent file) {
        return !file.isZip() && !file.isOle2();
    }

    @Override
    public DocumentText read(FileContent file, DocumentLimits limits) throws UnreadableDocumentException {
        String text = TextDecoder.decode(file.bytes());
        boolean named = OTHER_FORMATS.contains(file.extension());
        if (named) {
            throw new UnreadableDocumentException(Cause.CORRUPT, "no mark of ." + file.extension());
        }
        if (text.chars().filter(TextReader::isControl).count() > text.length() * MOST_CONTROLS) {
            throw new UnreadableDocumentException(Cause.WRONG_TYPE, "not a text");
        }
        return new DocumentText(text, pageStarts(text));
    }

    private static boolean isControl(int c) {
        boolean layout = c >= '\t' && c <= '\r';
        return c < ' ' && !layout || c == 0x7F;
    }

    private static List<Integer> pageStarts(String text) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        for (int at = text.indexOf('\f'); at >= 0; at = text.indexOf('\f', at + 1)) {
            starts.add(at + 1);
        }
        return starts;
    }
}
