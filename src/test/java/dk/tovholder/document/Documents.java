package dk.tovholder.document;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.tovholder.document.UnreadableDocumentException.Cause;
import java.nio.charset.StandardCharsets;

/** Reads files under test. */
final class Documents {
    private static final DocumentReaders READERS = new DocumentReaders(DocumentLimits.DEFAULT);

    private Documents() {}

    static String text(String name, byte[] content) {
        return read(name, content).text();
    }

    static String text(String name, String content) {
        return text(name, content.getBytes(StandardCharsets.UTF_8));
    }

    static DocumentText read(String name, byte[] content) {
        try {
            return READERS.read(name, content);
        } catch (UnreadableDocumentException unreadable) {
            throw new AssertionError(unreadable.reason() + ": " + unreadable.getMessage(), unreadable);
        }
    }

    static Cause causeOf(String name, byte[] content) {
        return causeOf(name, content, DocumentLimits.DEFAULT);
    }

    static Cause causeOf(String name, byte[] content, DocumentLimits limits) {
        return catchThrowableOfType(
                        UnreadableDocumentException.class, () -> new DocumentReaders(limits).read(name, content))
                .reason();
    }
}
