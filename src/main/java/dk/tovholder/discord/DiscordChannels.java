package dk.tovholder.discord;

import dk.tovholder.chat.ChannelDirectory;
import dk.tovholder.chat.ChannelRef;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;

/** What everybody in a guild may see. */
final class DiscordChannels implements ChannelDirectory {
    private final Connection connection;

    DiscordChannels(Connection connection) {
        this.connection = connection;
    }

    @Override
    public String platform() {
        return Refs.PLATFORM;
    }

    /** A thread is as open as the channel it hangs on, unless only those invited see it. */
    @Override
    public boolean isOpen(ChannelRef channel) {
        JDA jda = connection.current();
        GuildChannel found =
                jda == null || !Refs.isSnowflake(channel.id()) ? null : jda.getGuildChannelById(channel.id());
        boolean invitedOnly = found instanceof ThreadChannel thread && !thread.isPublic();
        return found != null
                && !invitedOnly
                && found.getGuild().getPublicRole().hasPermission(found, Permission.VIEW_CHANNEL);
    }
}
