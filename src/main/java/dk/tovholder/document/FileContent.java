package dk.tovholder.document;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A file's name and bytes, and what its first bytes say of it. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record FileContent(String name, byte[] bytes) {
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1};
    private static final int HEAD = 1024;

    /** What follows the last full stop of the name, in small letters; empty where there is none. */
    String extension() {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    boolean startsWith(String ascii) {
        return startsWith(ascii.getBytes(StandardCharsets.US_ASCII));
    }

    boolean isZip() {
        return startsWith(ZIP);
    }

    /** The container of Office before 2007, and of encrypted files since. */
    boolean isOle2() {
        return startsWith(OLE2);
    }

    /** The first bytes, one character each. */
    String head() {
        return new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    }

    /** The last bytes that are neither blank nor zero, one character each. */
    String tail() {
        int end = bytes.length;
        while (end > 0 && bytes[end - 1] >= 0 && bytes[end - 1] <= ' ') {
            end--;
        }
        int start = Math.max(0, end - HEAD);
        return new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
    }

    /** Whether these characters stand somewhere in the file, one byte each. */
    boolean contains(String latin1) {
        byte[] wanted = latin1.getBytes(StandardCharsets.ISO_8859_1);
        for (int at = 0; at + wanted.length <= bytes.length; at++) {
            if (matches(wanted, at)) {
                return true;
            }
        }
        return false;
    }

    private boolean startsWith(byte[] prefix) {
        return bytes.length >= prefix.length && matches(prefix, 0);
    }

    private boolean matches(byte[] wanted, int at) {
        for (int i = 0; i < wanted.length; i++) {
            if (bytes[at + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }
}
