package dk.tovholder.command;

import dk.tovholder.chat.Attachment;
import dk.tovholder.config.BotTexts;
import dk.tovholder.document.DocumentLimits;
import dk.tovholder.document.DocumentReaders;
import dk.tovholder.document.DocumentText;
import dk.tovholder.document.UnreadableDocumentException;
import dk.tovholder.document.UnreadableDocumentException.Cause;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads attached files; one that cannot be read becomes its sentence, and the others are still read. */
@Component
final class Documents {
    /** What people post beside minutes without meaning it to be read. */
    private static final Set<String> PICTURES_AND_SOUND = Set.of(
            "png", "jpg", "jpeg", "gif", "webp", "heic", "svg", "bmp", "mp4", "mov", "webm", "mp3", "m4a", "ogg",
            "wav");

    private final DocumentReaders readers;
    private final DocumentLimits limits;
    private final BotTexts texts;

    Documents(DocumentReaders readers, DocumentLimits limits, BotTexts texts) {
        this.readers = readers;
        this.limits = limits;
        this.texts = texts;
    }

    /**
     * What came of a file.
     *
     * @param text null where it could not be read
     * @param pages where its pages begin
     * @param refusal why not; empty where it could
     */
    record Reading(String file, @Nullable String text, List<Integer> pages, String refusal) {}

    /** @param all whether pictures and sound are refused, rather than passed over */
    List<Reading> read(List<Attachment> attachments, boolean all) {
        return attachments.stream()
                .filter(file -> all || !PICTURES_AND_SOUND.contains(extension(file)))
                .map(this::read)
                .toList();
    }

    Reading read(Attachment file) {
        if (file.size() > limits.bytes()) {
            return refused(file, Cause.TOO_LARGE.messageKey());
        }
        try (InputStream content = file.source().open()) {
            DocumentText document = readers.read(file.name(), content);
            return new Reading(file.name(), document.text(), document.pageStarts(), "");
        } catch (UnreadableDocumentException e) {
            return refused(file, e.reason().messageKey());
        } catch (IOException e) {
            return refused(file, "document.unreachable");
        }
    }

    private Reading refused(Attachment file, String key) {
        return new Reading(file.name(), null, List.of(), texts.text(key, file.name()));
    }

    private static String extension(Attachment file) {
        String name = file.name().toLowerCase(Locale.ROOT);
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
