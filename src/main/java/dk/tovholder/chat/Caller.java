package dk.tovholder.chat;

import java.util.Locale;
import java.util.Set;

/**
 * Who asks, and where.
 *
 * @param locale the user's own language, for private answers
 * @param manager whether they may manage the guild
 * @param roles ids of their roles
 * @param sight which channels they may see
 */
public record Caller(UserRef user, ChannelRef channel, Locale locale, boolean manager, Set<String> roles, Sight sight) {
    public Caller {
        roles = Set.copyOf(roles);
    }

    /** One who may see all channels. */
    public Caller(UserRef user, ChannelRef channel, Locale locale, boolean manager, Set<String> roles) {
        this(user, channel, locale, manager, roles, Sight.WHOLE);
    }

    public String guild() {
        return channel.guild();
    }
}
