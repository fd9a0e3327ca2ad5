package dk.tovholder.document;

import dk.tovholder.document.UnreadableDocumentException.Cause;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** The packed streams of a PDF, looked at before anything unpacks them whole. Pictures, which are not read, may be packed well. */
final class PdfStreams {
    private static final long HARMLESS = 512 * 1024;
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final String PACKED = "/FlateDecode";
    private static final int LONGEST_DICTIONARY = 2048;

    private final byte[] pdf;
    private final DocumentLimits limits;
    private final byte[] piece = new byte[64 * 1024];
    private long left;

    private PdfStreams(byte[] pdf, DocumentLimits limits) {
        this.pdf = pdf;
        this.limits = limits;
        left = limits.unpacked();
    }

    static void check(byte[] pdf, DocumentLimits limits) throws UnreadableDocumentException {
        new PdfStreams(pdf, limits).check();
    }

    private void check() throws UnreadableDocumentException {
        for (int at = 0; at + STREAM.length < pdf.length; at++) {
            byte after = pdf[at + STREAM.length];
            boolean begins = pdf[at] == 's' && (after == '\r' || after == '\n') && isStream(at);
            if (begins) {
                checkStream(dictionary(at), at + STREAM.length);
            }
        }
    }

    private boolean isStream(int at) {
        for (int i = 0; i < STREAM.length; i++) {
            if (pdf[at + i] != STREAM[i]) {
                return false;
            }
        }
        return at < 3 || pdf[at - 1] != 'd';
    }

    /** What stands before the stream in its object. */
    private String dictionary(int stream) {
        int from = Math.max(0, stream - LONGEST_DICTIONARY);
        String before = new String(pdf, from, stream - from, StandardCharsets.ISO_8859_1);
        return before.substring(Math.max(0, before.lastIndexOf(" obj")));
    }

    private void checkStream(String dictionary, int lineEnd) throws UnreadableDocumentException {
        int filter = dictionary.indexOf(PACKED);
        if (filter < 0 || dictionary.contains("/Image")) {
            return;
        }
        if (dictionary.indexOf(PACKED, filter + 1) > 0) {
            throw new UnreadableDocumentException(Cause.TOO_COMPRESSED, "packed twice");
        }
        int start = pdf[lineEnd] == '\r' && lineEnd + 1 < pdf.length && pdf[lineEnd + 1] == '\n'
                ? lineEnd + 2
                : lineEnd + 1;
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(pdf, start, pdf.length - start);
            unpack(inflater);
        } catch (DataFormatException damaged) {
            return; // whoever reads the stream meets the damage
        } finally {
            inflater.end();
        }
    }

    private void unpack(Inflater inflater) throws DataFormatException, UnreadableDocumentException {
        int unpacked = inflater.inflate(piece);
        while (unpacked > 0) {
            left -= unpacked;
            boolean dense = inflater.getBytesWritten() > HARMLESS
                    && inflater.getBytesWritten() / limits.ratio() > inflater.getBytesRead();
            if (dense || left < 0) {
                throw new UnreadableDocumentException(Cause.TOO_COMPRESSED, "a stream unfolds without end");
            }
            unpacked = inflater.inflate(piece);
        }
    }
}
