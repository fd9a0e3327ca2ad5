package dk.tovholder.discord;

import dk.tovholder.chat.Sight;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;
import org.jspecify.annotations.Nullable;

/** What a member of a guild may see of its channels. A channel that is gone is seen by those who may manage the guild. */
record GuildSight(Member member, String here) implements Sight {
    @Override
    public boolean sees(String channel) {
        GuildChannel found = find(channel);
        return channel.equals(here)
                || (found == null
                        ? member.hasPermission(Permission.MANAGE_SERVER)
                        : member.hasPermission(found, Permission.VIEW_CHANNEL));
    }

    @Override
    public boolean allSee(String channel) {
        GuildChannel found = find(channel);
        return channel.equals(here)
                || found != null && member.getGuild().getPublicRole().hasPermission(found, Permission.VIEW_CHANNEL);
    }

    private @Nullable GuildChannel find(String channel) {
        return Refs.isSnowflake(channel) ? member.getGuild().getGuildChannelById(channel) : null;
    }
}
