package dk.tovholder.discord;

import java.util.Set;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.events.RawGatewayEvent;
import net.dv8tion.jda.api.events.guild.GuildLeaveEvent;
import net.dv8tion.jda.api.events.guild.member.GuildMemberJoinEvent;
import net.dv8tion.jda.api.events.guild.member.GuildMemberRemoveEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.utils.data.DataArray;

/**
 * Guilds that remove the bot, now or while it was away, and members who come and go. An outage is no removal: for that Discord has
 * another event.
 */
final class GuildListener extends ListenerAdapter {
    private final Progress progress;
    private final Executor workers;

    GuildListener(Progress progress, Executor workers) {
        this.progress = progress;
        this.workers = workers;
    }

    /** A new session begins with the list of all guilds that the bot is in, also those that cannot be reached just now. */
    @Override
    public void onRawGateway(RawGatewayEvent event) {
        if (event.getType().equals("READY")) {
            Set<String> guilds = event.getPayload().getArray("guilds").stream(DataArray::getObject)
                    .map(guild -> Refs.guild(guild.getString("id")))
                    .collect(Collectors.toUnmodifiableSet());
            workers.execute(() -> progress.presentIn(guilds));
        }
    }

    @Override
    public void onGuildLeave(GuildLeaveEvent event) {
        String key = Refs.guild(event.getGuild());
        workers.execute(() -> progress.left(key));
    }

    @Override
    public void onGuildMemberRemove(GuildMemberRemoveEvent event) {
        String key = Refs.guild(event.getGuild());
        String user = Refs.user(event.getUser(), null).id();
        workers.execute(() -> progress.memberLeft(key, user));
    }

    @Override
    public void onGuildMemberJoin(GuildMemberJoinEvent event) {
        String key = Refs.guild(event.getGuild());
        String user = Refs.user(event.getUser(), null).id();
        workers.execute(() -> progress.memberJoined(key, user));
    }
}
