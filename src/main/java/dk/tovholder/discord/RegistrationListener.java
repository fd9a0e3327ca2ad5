package dk.tovholder.discord;

import java.util.concurrent.Executor;
import net.dv8tion.jda.api.events.session.ReadyEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;

/** Has the commands registered once the bot is there. */
final class RegistrationListener extends ListenerAdapter {
    private final CommandRegistration registration;
    private final Executor workers;

    RegistrationListener(CommandRegistration registration, Executor workers) {
        this.registration = registration;
        this.workers = workers;
    }

    @Override
    public void onReady(ReadyEvent event) {
        workers.execute(() -> registration.register(event.getJDA()));
    }
}
