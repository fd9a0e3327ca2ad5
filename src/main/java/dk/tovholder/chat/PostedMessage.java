package dk.tovholder.chat;

import java.time.Instant;
import java.util.List;

/**
 * A message that somebody posted.
 *
 * @param text without the mention of the bot
 * @param mentionsBot whether the bot was mentioned by name
 */
public record PostedMessage(
        MessageRef ref,
        UserRef author,
        String text,
        List<Attachment> attachments,
        boolean mentionsBot,
        Instant postedAt) {
    public PostedMessage {
        attachments = List.copyOf(attachments);
    }
}
