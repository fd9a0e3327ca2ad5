package dk.tovholder.discord;

import dk.tovholder.chat.Choice;
import dk.tovholder.chat.Completion;
import dk.tovholder.command.Dispatcher;
import java.util.List;
import java.util.concurrent.Executor;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.commands.Command;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Values suggested while an option is typed. */
final class CompletionListener extends ListenerAdapter {
    private static final Logger LOG = LoggerFactory.getLogger(CompletionListener.class);
    private static final int LENGTH = 100;
    private static final int CHOICES = 25;

    private final Dispatcher dispatcher;
    private final Callers callers;
    private final Executor workers;

    CompletionListener(Dispatcher dispatcher, Callers callers, Executor workers) {
        this.dispatcher = dispatcher;
        this.callers = callers;
        this.workers = workers;
    }

    @Override
    public void onCommandAutoCompleteInteraction(CommandAutoCompleteInteractionEvent event) {
        workers.execute(() -> suggest(event));
    }

    private void suggest(CommandAutoCompleteInteractionEvent event) {
        Completion completion = new Completion(
                event.getFullCommandName(),
                event.getFocusedOption().getName(),
                event.getFocusedOption().getValue(),
                callers.of(event));
        List<Command.Choice> choices = dispatcher.complete(completion).stream()
                .filter(choice -> !choice.value().isEmpty() && choice.value().length() <= LENGTH)
                .limit(CHOICES)
                .map(CompletionListener::choice)
                .toList();
        event.replyChoices(choices).queue(shown -> {}, fault -> LOG.debug("Suggestions came too late", fault));
    }

    private static Command.Choice choice(Choice choice) {
        String label = choice.label().isBlank() ? choice.value() : choice.label();
        return new Command.Choice(ControlRenderer.fit(label, LENGTH), choice.value());
    }
}
