package dk.tovholder.chat;

import java.util.Locale;
import java.util.Set;

/**
 * Who asks, and where.
 *
 * @param locale the user's own language, for private answers
 * @param manager whether they may manage the guild
 * @param roles ids of their roles
 */
public record Caller(UserRef user, ChannelRef channel, Locale locale, boolean manager, Set<String> roles) {
    public Caller {
        roles = Set.copyOf(roles);
    }

    public String guild() {
        return channel.guild();
    }
}
