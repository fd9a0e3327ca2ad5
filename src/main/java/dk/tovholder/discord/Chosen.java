package dk.tovholder.discord;

import dk.tovholder.chat.UserRef;
import java.util.List;
import net.dv8tion.jda.api.entities.Mentions;

/** Whom somebody chose in a select, by the names they have in the guild. */
final class Chosen {
    private Chosen() {}

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
