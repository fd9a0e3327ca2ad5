package dk.tovholder.discord;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Nonces: within some minutes Discord makes no second message of the same one. */
final class Nonces {
    private static final int LENGTH = 25;

    private Nonces() {}

    static String of(String key) {
        return key.length() <= LENGTH ? key : digest(key);
    }

    /**
     * For an answer to a message.
     *
     * @param key unique in one store only: with an emptied store they begin anew
     */
    static String ofAnswer(String key, String message) {
        return digest(key + " " + message);
    }

    private static String digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return new BigInteger(1, hash).toString(Character.MAX_RADIX).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
