package dk.tovholder.discord;

import java.util.concurrent.Executor;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.events.guild.GuildAvailableEvent;
import net.dv8tion.jda.api.events.guild.GuildJoinEvent;
import net.dv8tion.jda.api.events.session.ReadyEvent;
import net.dv8tion.jda.api.events.session.SessionRecreateEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;

/** Guilds that the bot was invited to, now or while it was away. */
final class JoinListener extends ListenerAdapter {
    private final Welcome welcome;
    private final Executor workers;

    JoinListener(Welcome welcome, Executor workers) {
        this.welcome = welcome;
        this.workers = workers;
    }

    @Override
    public void onReady(ReadyEvent event) {
        event.getJDA().getGuilds().forEach(this::welcome);
    }

    @Override
    public void onSessionRecreate(SessionRecreateEvent event) {
        event.getJDA().getGuilds().forEach(this::welcome);
    }

    @Override
    public void onGuildJoin(GuildJoinEvent event) {
        welcome(event.getGuild());
    }

    @Override
    public void onGuildAvailable(GuildAvailableEvent event) {
        welcome(event.getGuild());
    }

    private void welcome(Guild guild) {
        workers.execute(() -> welcome.to(guild));
    }
}
