package dk.tovholder.discord;

import dk.tovholder.chat.Answer;
import dk.tovholder.chat.Caller;
import dk.tovholder.chat.MenuSpec;
import dk.tovholder.chat.PostedMessage;
import dk.tovholder.command.Dispatcher;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.events.interaction.command.MessageContextInteractionEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.InteractionHook;

/** The menu of a message: reads it as minutes, or makes something else of it. */
final class MenuListener extends ListenerAdapter {
    private final Dispatcher dispatcher;
    private final Callers callers;
    private final CommandCatalogue catalogue;
    private final Acknowledgement acknowledgement;
    private final InteractionAnswers answers;
    private final Opening opening;

    MenuListener(
            Dispatcher dispatcher,
            Callers callers,
            CommandCatalogue catalogue,
            Acknowledgement acknowledgement,
            InteractionAnswers answers,
            Opening opening) {
        this.dispatcher = dispatcher;
        this.callers = callers;
        this.catalogue = catalogue;
        this.acknowledgement = acknowledgement;
        this.answers = answers;
        this.opening = opening;
    }

    @Override
    public void onMessageContextInteraction(MessageContextInteractionEvent event) {
        Optional<MenuSpec> menu = catalogue.menu(event.getName());
        if (menu.isEmpty()) {
            acknowledgement.then(event.deferReply(false), event.getJDA(), event.getToken(), hook -> read(event, hook));
            return;
        }
        String name = menu.get().name();
        PostedMessage message = PostedMessages.of(event.getTarget());
        Caller caller = callers.of(event);
        if (menu.get().opensForm()) {
            opening.open(event, event, () -> dispatcher.choose(name, message, caller));
        } else {
            acknowledgement.then(
                    event.deferReply(true),
                    event.getJDA(),
                    event.getToken(),
                    hook -> answers.answer(hook, dispatcher.choose(name, message, caller)));
        }
    }

    private void read(MessageContextInteractionEvent event, InteractionHook hook) {
        PostedMessage posted = PostedMessages.of(event.getTarget());
        List<Answer> read = dispatcher.read(posted);
        for (int i = 0; i < read.size(); i++) {
            Answer answer = read.get(i);
            Optional<Message> shown = i == 0 ? answers.show(hook, answer, true) : answers.showMore(hook, answer);
            shown.ifPresent(message -> dispatcher.answered(answer, Refs.message(event, message.getId())));
        }
    }
}
