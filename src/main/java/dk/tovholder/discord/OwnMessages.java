package dk.tovholder.discord;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import net.dv8tion.jda.api.components.attribute.ICustomId;
import net.dv8tion.jda.api.entities.Message;

/** The bot's own messages, told apart by the keys in their controls. */
final class OwnMessages {
    private OwnMessages() {}

    static Optional<Message> first(List<Message> messages, Predicate<Message> wanted) {
        return messages.stream().filter(OwnMessages::isOwn).filter(wanted).findFirst();
    }

    static boolean hasKey(Message message, String key) {
        return message.getComponentTree().findAll(ICustomId.class).stream()
                .anyMatch(control -> String.valueOf(control.getCustomId()).endsWith(key));
    }

    private static boolean isOwn(Message message) {
        return message.getAuthor().getIdLong() == message.getJDA().getSelfUser().getIdLong();
    }
}
