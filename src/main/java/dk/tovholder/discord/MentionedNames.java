package dk.tovholder.discord;

import java.util.function.Function;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.entities.Mentions;
import net.dv8tion.jda.api.entities.Role;
import net.dv8tion.jda.api.entities.User;

/** Texts with those who are mentioned in them by name. */
final class MentionedNames {
    private MentionedNames() {}

    /** Members by the name they have in the guild. */
    static String in(String text, Mentions mentions, Function<Role, String> roleName) {
        String named = text;
        for (Role role : mentions.getRoles()) {
            named = named.replace(role.getAsMention(), roleName.apply(role));
        }
        for (Member member : mentions.getMembers()) {
            named = named(named, member.getUser(), member.getEffectiveName());
        }
        for (User user : mentions.getUsers()) {
            named = named(named, user, user.getEffectiveName());
        }
        return named;
    }

    /** Whether a text is this mention and nothing else. */
    static boolean isOnly(String text, User user) {
        String stripped = text.strip();
        return stripped.equals(user.getAsMention()) || stripped.equals(ofNickname(user));
    }

    private static String named(String text, User user, String name) {
        return text.replace(user.getAsMention(), name).replace(ofNickname(user), name);
    }

    /** An older form that some clients still write. */
    static String ofNickname(User user) {
        return "<@!" + user.getId() + ">";
    }
}
