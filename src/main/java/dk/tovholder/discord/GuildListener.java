package dk.tovholder.discord;

import java.util.concurrent.Executor;
import net.dv8tion.jda.api.events.guild.GuildLeaveEvent;
import net.dv8tion.jda.api.events.guild.member.GuildMemberJoinEvent;
import net.dv8tion.jda.api.events.guild.member.GuildMemberRemoveEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;

/** Guilds that remove the bot, and members who come and go. An outage is no removal: for that Discord has another event. */
final class GuildListener extends ListenerAdapter {
    private final Progress progress;
    private final Executor workers;

    GuildListener(Progress progress, Executor workers) {
        this.progress = progress;
        this.workers = workers;
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
