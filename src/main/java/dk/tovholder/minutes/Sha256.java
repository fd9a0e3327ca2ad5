package dk.tovholder.minutes;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;

/** By what texts and entries are known again. */
final class Sha256 {
    private Sha256() {}

    /** The same for the same words, however a file format or a chat breaks lines and marks characters. */
    static String ofSource(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                if (!kept.isEmpty() && kept.charAt(kept.length() - 1) != ' ') {
                    kept.append(' ');
                }
            } else if (Character.getType(c) != Character.FORMAT) {
                kept.append(c);
            }
        }
        return of(kept.toString().strip());
    }

    /** The same for the same entry in another version of the minutes. */
    static String ofEntry(EntryKind kind, String item, String text) {
        return of(kind + "\n" + Folded.of(item) + "\n" + Folded.of(text));
    }

    private static String of(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
