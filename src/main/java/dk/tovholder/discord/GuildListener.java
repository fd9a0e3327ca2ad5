package dk.tovholder.discord;

import java.util.concurrent.Executor;
import net.dv8tion.jda.api.events.guild.GuildLeaveEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;

/** Guilds that remove the bot. An outage is no removal: for that Discord has another event. */
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
}
