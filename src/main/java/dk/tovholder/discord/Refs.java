package dk.tovholder.discord;

import dk.tovholder.chat.ChannelRef;
import dk.tovholder.chat.MessageRef;
import dk.tovholder.chat.UserRef;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.ISnowflake;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.User;
import net.dv8tion.jda.api.interactions.Interaction;
import org.jspecify.annotations.Nullable;

/** Discord's ids as our references, and back. */
final class Refs {
    static final String PLATFORM = "discord";
    /** Where there is no guild: direct messages. */
    static final String DIRECT = PLATFORM + ":@me";

    private static final String PREFIX = PLATFORM + ":";

    private Refs() {}

    static String guild(@Nullable Guild guild) {
        return guild == null ? DIRECT : PREFIX + guild.getId();
    }

    /** @param id the guild's own */
    static String guild(String id) {
        return PREFIX + id;
    }

    static ChannelRef channel(@Nullable Guild guild, ISnowflake channel) {
        return new ChannelRef(PLATFORM, guild(guild), channel.getId());
    }

    static UserRef user(User user, @Nullable Member member) {
        return new UserRef(PREFIX + user.getId(), member == null ? user.getEffectiveName() : member.getEffectiveName());
    }

    static MessageRef message(Message message) {
        Guild guild = message.hasGuild() ? message.getGuild() : null;
        return new MessageRef(
                new ChannelRef(PLATFORM, guild(guild), message.getChannelId()), message.getId(), message.getJumpUrl());
    }

    /** A message in the channel of an interaction. */
    static MessageRef message(Interaction interaction, String message) {
        Guild guild = interaction.getGuild();
        String channel = Long.toUnsignedString(interaction.getChannelIdLong());
        String place = guild == null ? "@me" : guild.getId();
        return new MessageRef(
                new ChannelRef(PLATFORM, guild(guild), channel),
                message,
                String.format(Message.JUMP_URL, place, channel, message));
    }

    static boolean isUser(UserRef user) {
        String id = user.id();
        return id.startsWith(PREFIX) && isSnowflake(id.substring(PREFIX.length()));
    }

    static long idOf(UserRef user) {
        return Long.parseUnsignedLong(user.id().substring(PREFIX.length()));
    }

    static long idOfGuild(String key) {
        String id = key.startsWith(PREFIX) ? key.substring(PREFIX.length()) : "";
        return isSnowflake(id) ? Long.parseUnsignedLong(id) : 0;
    }

    /** The largest id that is older. */
    static String before(String id) {
        return Long.toString(Long.parseUnsignedLong(id) - 1);
    }

    /** The smallest id that is newer. */
    static String after(String id) {
        return Long.toString(Long.parseUnsignedLong(id) + 1);
    }

    /** Ids are numbers that grow with time. */
    static boolean isSnowflake(String id) {
        return !id.isEmpty() && id.length() <= 19 && id.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
