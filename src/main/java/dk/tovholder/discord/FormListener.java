package dk.tovholder.discord;

import dk.tovholder.chat.MessageRef;
import dk.tovholder.chat.Submission;
import dk.tovholder.chat.UserRef;
import dk.tovholder.command.Dispatcher;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.dv8tion.jda.api.components.Component;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.InteractionHook;
import net.dv8tion.jda.api.interactions.modals.ModalMapping;
import net.dv8tion.jda.api.requests.RestAction;
import org.jspecify.annotations.Nullable;

/** Forms that were filled in. */
final class FormListener extends ListenerAdapter {
    private final Dispatcher dispatcher;
    private final Callers callers;
    private final Acknowledgement acknowledgement;
    private final InteractionAnswers answers;

    FormListener(Dispatcher dispatcher, Callers callers, Acknowledgement acknowledgement, InteractionAnswers answers) {
        this.dispatcher = dispatcher;
        this.callers = callers;
        this.acknowledgement = acknowledgement;
        this.answers = answers;
    }

    @Override
    public void onModalInteraction(ModalInteractionEvent event) {
        Message message = event.getMessage();
        MessageRef opened = message == null ? null : Refs.message(event, message.getId());
        RestAction<InteractionHook> deferred = message == null ? event.deferReply(true) : event.deferEdit();
        acknowledgement.then(deferred, event.getJDA(), event.getToken(), hook -> {
            Submission submission = submission(event, opened);
            if (opened == null) {
                answers.answer(hook, dispatcher.submit(submission));
            } else {
                answers.show(hook, dispatcher.submit(submission));
            }
        });
    }

    private Submission submission(ModalInteractionEvent event, @Nullable MessageRef opened) {
        Map<String, String> texts = new HashMap<>();
        Map<String, List<UserRef>> members = new HashMap<>();
        for (ModalMapping value : event.getValues()) {
            if (value.getType() == Component.Type.USER_SELECT) {
                members.put(value.getCustomId(), Chosen.users(value.getAsMentions()));
            } else if (value.getType() == Component.Type.STRING_SELECT) {
                texts.put(value.getCustomId(), String.join("", value.getAsStringList()));
            } else {
                texts.put(value.getCustomId(), value.getAsString());
            }
        }
        return new Submission(event.getModalId(), texts, members, callers.of(event), opened);
    }
}
