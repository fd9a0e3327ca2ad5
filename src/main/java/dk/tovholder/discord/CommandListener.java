package dk.tovholder.discord;

import dk.tovholder.chat.Answer;
import dk.tovholder.chat.CommandCall;
import dk.tovholder.command.Dispatcher;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;

/** Slash commands. */
final class CommandListener extends ListenerAdapter {
    private final Dispatcher dispatcher;
    private final Callers callers;
    private final CommandCatalogue catalogue;
    private final Acknowledgement acknowledgement;
    private final InteractionAnswers answers;
    private final WatchedChannels watched;

    CommandListener(
            Dispatcher dispatcher,
            Callers callers,
            CommandCatalogue catalogue,
            Acknowledgement acknowledgement,
            InteractionAnswers answers,
            WatchedChannels watched) {
        this.dispatcher = dispatcher;
        this.callers = callers;
        this.catalogue = catalogue;
        this.acknowledgement = acknowledgement;
        this.answers = answers;
        this.watched = watched;
    }

    @Override
    public void onSlashCommandInteraction(SlashCommandInteractionEvent event) {
        boolean open = catalogue.answersOpenly(event);
        acknowledgement.then(event.deferReply(!open), event.getJDA(), event.getToken(), hook -> {
            CommandCall call =
                    new CommandCall(event.getFullCommandName(), SlashOptions.of(event.getOptions()), callers.of(event));
            Answer answer = watched.around(call, () -> dispatcher.command(call));
            answers.show(hook, answer, open)
                    .ifPresent(message -> dispatcher.answered(answer, Refs.message(event, message.getId())));
        });
    }
}
