package dk.tovholder.document;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Bytes to characters: by the byte order mark, else UTF-8, else Windows-1252. */
final class TextDecoder {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final char REPLACEMENT = '\uFFFD';
    private static final int SAMPLE = 2000;

    private TextDecoder() {}

    static String decode(byte[] bytes) {
        String marked = decodeMarked(bytes);
        if (marked != null) {
            return marked;
        }
        Charset wide = wideWithoutMark(bytes);
        if (wide != null) {
            return new String(bytes, wide);
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        return isMostlyRight(text) ? text : new String(bytes, WINDOWS);
    }

    private static @Nullable String decodeMarked(byte[] bytes) {
        int first = at(bytes, 0) << 8 | at(bytes, 1);
        if (first == 0xFEFF) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        if (first == 0xFFFE) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        if (first == 0xEFBB && at(bytes, 2) == 0xBF) {
            return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
        }
        return null;
    }

    /** UTF-16 of Latin letters has a zero in every other byte. */
    private static @Nullable Charset wideWithoutMark(byte[] bytes) {
        int pairs = Math.min(bytes.length, SAMPLE) / 2;
        int high = 0;
        int low = 0;
        for (int i = 0; i < pairs; i++) {
            high += bytes[2 * i] == 0 ? 1 : 0;
            low += bytes[2 * i + 1] == 0 ? 1 : 0;
        }
        if (low > pairs * 0.7 && high == 0) {
            return StandardCharsets.UTF_16LE;
        }
        return high > pairs * 0.7 && low == 0 ? StandardCharsets.UTF_16BE : null;
    }

    /** A character or two may be damaged, as at the end of a file that was cut; in Windows-1252 nearly all are wrong. */
    private static boolean isMostlyRight(String text) {
        long wrong = text.chars().filter(c -> c == REPLACEMENT).count();
        long beyondAscii = text.chars().filter(c -> c >= 0x80).count();
        boolean cut = wrong == 1 && beyondAscii > 2 && text.charAt(text.length() - 1) == REPLACEMENT;
        return wrong == 0 || cut || wrong * 10 < beyondAscii;
    }

    private static int at(byte[] bytes, int index) {
        return index < bytes.length ? bytes[index] & 0xFF : -1;
    }
}
