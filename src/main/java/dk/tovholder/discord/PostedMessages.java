package dk.tovholder.discord;

import dk.tovholder.chat.PostedMessage;
import java.util.List;
import net.dv8tion.jda.api.entities.IMentionable;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.MessageType;
import net.dv8tion.jda.api.entities.Role;
import net.dv8tion.jda.api.entities.User;

/** Discord's messages as ours. */
final class PostedMessages {
    private static final List<MessageType> WRITTEN = List.of(MessageType.DEFAULT, MessageType.INLINE_REPLY);

    private PostedMessages() {}

    static PostedMessage of(Message message) {
        return new PostedMessage(
                Refs.message(message),
                Refs.user(message.getAuthor(), message.getMember()),
                text(message),
                message.getAttachments().stream().map(CdnFile::attachment).toList(),
                mentionsBot(message),
                message.getTimeCreated().toInstant());
    }

    /** Whether a person wrote it; not a bot, a webhook or Discord itself. */
    static boolean isWritten(Message message) {
        return !message.getAuthor().isBot() && !message.isWebhookMessage() && WRITTEN.contains(message.getType());
    }

    /** Named in the text itself, also by the role that Discord made for the bot; an answer to one of its messages is no call. */
    private static boolean mentionsBot(Message message) {
        String text = message.getContentRaw();
        return isNamed(text, message.getJDA().getSelfUser())
                || message.getMentions().getRoles().stream().anyMatch(PostedMessages::isOwn);
    }

    /** Members by the name they have here, the bot not at all. */
    private static String text(Message message) {
        String text = without(message.getContentRaw(), message.getJDA().getSelfUser());
        for (Role role : message.getMentions().getRoles()) {
            text = isOwn(role) ? without(text, role) : text;
        }
        return MentionedNames.in(text, message.getMentions(), Role::getName).strip();
    }

    private static String without(String text, IMentionable mentioned) {
        String less = text.replace(mentioned.getAsMention(), "");
        return mentioned instanceof User user ? less.replace(MentionedNames.ofNickname(user), "") : less;
    }

    private static boolean isNamed(String text, User user) {
        return text.contains(user.getAsMention()) || text.contains(MentionedNames.ofNickname(user));
    }

    private static boolean isOwn(Role role) {
        return role.getTags().isBot()
                && role.getTags().getBotIdLong() == role.getJDA().getSelfUser().getIdLong();
    }
}
