package dk.tovholder.reminder;

import java.security.SecureRandom;
import java.util.Random;
import org.springframework.stereotype.Component;

/** Makes the keys by which a channel tells whether a message arrived. No two are the same, not even of two databases. */
@Component
final class DeliveryKeys {
    /** A nonce of Discord's takes 25. */
    private static final int LENGTH = 20;

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz234567";

    private final Random random = new SecureRandom();

    String next() {
        StringBuilder key = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            key.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return key.toString();
    }
}
