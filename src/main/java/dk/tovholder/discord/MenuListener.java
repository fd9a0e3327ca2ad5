package dk.tovholder.discord;

import dk.tovholder.chat.Answer;
import dk.tovholder.chat.PostedMessage;
import dk.tovholder.command.Dispatcher;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.events.interaction.command.MessageContextInteractionEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.InteractionHook;

/** The message menu: reads the message it was chosen on. */
final class MenuListener extends ListenerAdapter {
    private final Dispatcher dispatcher;
    private final Acknowledgement acknowledgement;
    private final InteractionAnswers answers;

    MenuListener(Dispatcher dispatcher, Acknowledgement acknowledgement, InteractionAnswers answers) {
        this.dispatcher = dispatcher;
        this.acknowledgement = acknowledgement;
        this.answers = answers;
    }

    @Override
    public void onMessageContextInteraction(MessageContextInteractionEvent event) {
        acknowledgement.then(event.deferReply(false), event.getJDA(), event.getToken(), hook -> read(event, hook));
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
