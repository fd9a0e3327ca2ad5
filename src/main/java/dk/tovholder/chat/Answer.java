package dk.tovholder.chat;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a command or a posted message is answered with.
 *
 * @param open whether all in the channel see it, or only who asked
 * @param key makes sending it twice impossible: the platform's nonce; null where twice does no harm
 * @param files shown below the card
 */
public record Answer(Card card, boolean open, @Nullable String key, List<AnswerFile> files) {
    public Answer {
        files = List.copyOf(files);
    }

    /** One without files. */
    public Answer(Card card, boolean open, @Nullable String key) {
        this(card, open, key, List.of());
    }

    public static Answer quiet(Card card) {
        return new Answer(card, false, null);
    }

    public static Answer open(Card card) {
        return new Answer(card, true, null);
    }

    /** The same with a file. */
    public Answer with(AnswerFile file) {
        return new Answer(card, open, key, List.of(file));
    }
}
