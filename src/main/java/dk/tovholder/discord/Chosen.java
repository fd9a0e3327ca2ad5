package dk.tovholder.discord;

import dk.tovholder.chat.UserRef;
import java.util.List;
import net.dv8tion.jda.api.entities.Mentions;
import net.dv8tion.jda.api.events.interaction.component.EntitySelectInteractionEvent;

/** What somebody chose in a select; people by the names they have in the guild. */
final class Chosen {
    private Chosen() {}

    /** Of channels or roles. */
    static List<String> ids(EntitySelectInteractionEvent event) {
        return event.getValues().stream()
                .map(chosen -> Long.toUnsignedString(chosen.getIdLong()))
                .toList();
    }

    static List<UserRef> users(Mentions chosen) {
        return chosen.getUsers().stream()
                .map(user -> Refs.user(
                        user,
                        chosen.getMembers().stream()
                                .filter(member -> member.getIdLong() == user.getIdLong())
                                .findFirst()
                                .orElse(null)))
                .toList();
    }
}
