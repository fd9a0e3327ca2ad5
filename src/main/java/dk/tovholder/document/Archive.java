package dk.tovholder.document;

import dk.tovholder.document.UnreadableDocumentException.Cause;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;

/** The parts of a zip file, unpacked only after a look at what they would unfold to. */
final class Archive {
    /** A little that is well packed is no attack. */
    private static final long HARMLESS = 512 * 1024;

    private final Map<String, byte[]> parts = new HashMap<>();
    private final DocumentLimits limits;
    private long left;

    private Archive(DocumentLimits limits) {
        this.limits = limits;
        left = limits.unpacked();
    }

    /** Unpacks the parts of these names, as far as they are there. */
    static Archive open(FileContent file, Set<String> names, DocumentLimits limits) throws UnreadableDocumentException {
        Archive archive = new Archive(limits);
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file.bytes()))
                .get()) {
            archive.checkDeclared(zip, file.bytes().length);
            for (String name : names) {
                archive.unpack(zip, zip.getEntry(name));
            }
        } catch (IOException damaged) {
            throw new UnreadableDocumentException(Cause.CORRUPT, damaged);
        }
        return archive;
    }

    byte @Nullable [] part(String name) {
        return parts.get(name);
    }

    private void checkDeclared(ZipFile zip, long fileSize) throws UnreadableDocumentException {
        long packed = 0;
        long unpacked = 0;
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            if (entry.getGeneralPurposeBit().usesEncryption()) {
                throw new UnreadableDocumentException(Cause.PROTECTED, entry.getName());
            }
            checkRatio(entry.getCompressedSize(), entry.getSize(), entry.getName());
            packed += entry.getCompressedSize();
            unpacked += entry.getSize();
        }
        // parts may share their bytes: then the file is smaller than its parts
        checkRatio(Math.min(packed, fileSize), unpacked, "all parts");
        if (unpacked > limits.unpacked()) {
            throw tooCompressed("all parts");
        }
    }

    private void unpack(ZipFile zip, @Nullable ZipArchiveEntry entry) throws IOException, UnreadableDocumentException {
        if (entry == null) {
            return;
        }
        long most = Math.min(left, Math.max(HARMLESS, entry.getCompressedSize() * limits.ratio()));
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes((int) Math.min(most + 1, Integer.MAX_VALUE - 8));
            if (bytes.length > most) {
                throw tooCompressed(entry.getName());
            }
            if (bytes.length != entry.getSize()) {
                throw new ZipException(entry.getName() + " is not of the size it should be");
            }
            left -= bytes.length;
            parts.put(entry.getName(), bytes);
        }
    }

    private void checkRatio(long packed, long unpacked, String what) throws UnreadableDocumentException {
        if (unpacked > HARMLESS && unpacked / limits.ratio() > packed) {
            throw tooCompressed(what);
        }
    }

    private static UnreadableDocumentException tooCompressed(String what) {
        return new UnreadableDocumentException(Cause.TOO_COMPRESSED, what);
    }
}
