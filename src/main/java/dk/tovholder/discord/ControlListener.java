package dk.tovholder.discord;

import dk.tovholder.chat.MessageRef;
import dk.tovholder.chat.Press;
import dk.tovholder.chat.UserRef;
import dk.tovholder.command.Dispatcher;
import java.util.List;
import net.dv8tion.jda.api.entities.Mentions;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.EntitySelectInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.GenericComponentInteractionCreateEvent;
import net.dv8tion.jda.api.events.interaction.component.StringSelectInteractionEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;

/** Buttons pressed and values chosen. */
final class ControlListener extends ListenerAdapter {
    private final Dispatcher dispatcher;
    private final Acknowledgement acknowledgement;
    private final InteractionAnswers answers;

    ControlListener(Dispatcher dispatcher, Acknowledgement acknowledgement, InteractionAnswers answers) {
        this.dispatcher = dispatcher;
        this.acknowledgement = acknowledgement;
        this.answers = answers;
    }

    @Override
    public void onButtonInteraction(ButtonInteractionEvent event) {
        press(event, List.of(), List.of());
    }

    @Override
    public void onStringSelectInteraction(StringSelectInteractionEvent event) {
        press(event, event.getValues(), List.of());
    }

    @Override
    public void onEntitySelectInteraction(EntitySelectInteractionEvent event) {
        Mentions chosen = event.getMentions();
        press(event, List.of(), users(event, chosen));
    }

    private void press(GenericComponentInteractionCreateEvent event, List<String> values, List<UserRef> users) {
        acknowledgement.then(event.deferEdit(), event.getJDA(), event.getToken(), hook -> {
            MessageRef message = Refs.message(event, event.getMessageId());
            Press press = new Press(event.getComponentId(), values, users, Callers.of(event), message);
            answers.show(hook, dispatcher.press(press));
        });
    }

    private static List<UserRef> users(EntitySelectInteractionEvent event, Mentions chosen) {
        return chosen.getUsers().stream()
                .map(user -> Refs.user(
                        user,
                        chosen.getMembers().stream()
                                .filter(member -> member.getIdLong() == user.getIdLong())
                                .findFirst()
                                .orElse(null)))
                .toList();
    }
}
