package dk.tovholder.discord;

import dk.tovholder.chat.Attachment;
import dk.tovholder.chat.FileSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.utils.FileProxy;

/** An attachment, fetched from the address that Discord gave for it. */
final class CdnFile implements FileSource {
    /** More than any document may be; protects against a server that does not stop. */
    private static final int MAX_BYTES = 64 * 1024 * 1024;

    private static final int ANSWERED_WITHIN_SECONDS = 20;
    private static final int ATTEMPTS = 3;

    private final String url;

    private CdnFile(String url) {
        this.url = url;
    }

    static Attachment attachment(Message.Attachment attachment) {
        return new Attachment(attachment.getFileName(), attachment.getSize(), new CdnFile(attachment.getUrl()));
    }

    @Override
    public InputStream open() throws IOException {
        for (int attempt = 1; ; attempt++) {
            try {
                return new ByteArrayInputStream(fetch());
            } catch (IOException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    private byte[] fetch() throws IOException {
        CompletableFuture<InputStream> answer = new FileProxy(url).download();
        try (InputStream content = answer.get(ANSWERED_WITHIN_SECONDS, TimeUnit.SECONDS)) {
            byte[] bytes = content.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw new IOException("larger than " + MAX_BYTES + " bytes: " + url);
            }
            return bytes;
        } catch (ExecutionException e) {
            throw new IOException("cannot be fetched: " + url, e.getCause());
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new IOException("no answer in time: " + url, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            answer.cancel(true);
            throw new IOException("interrupted", e);
        }
    }
}
