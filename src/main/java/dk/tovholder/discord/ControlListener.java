package dk.tovholder.discord;

import dk.tovholder.chat.MessageRef;
import dk.tovholder.chat.Press;
import dk.tovholder.chat.UserRef;
import dk.tovholder.command.Dispatcher;
import java.util.List;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.EntitySelectInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.GenericComponentInteractionCreateEvent;
import net.dv8tion.jda.api.events.interaction.component.StringSelectInteractionEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;

/** Buttons pressed and values chosen. */
final class ControlListener extends ListenerAdapter {
    private final Dispatcher dispatcher;
    private final Callers callers;
    private final Acknowledgement acknowledgement;
    private final InteractionAnswers answers;
    private final Opening opening;
    private final WatchedChannels watched;

    ControlListener(
            Dispatcher dispatcher,
            Callers callers,
            Acknowledgement acknowledgement,
            InteractionAnswers answers,
            Opening opening,
            WatchedChannels watched) {
        this.dispatcher = dispatcher;
        this.callers = callers;
        this.acknowledgement = acknowledgement;
        this.answers = answers;
        this.opening = opening;
        this.watched = watched;
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
        List<UserRef> users = Chosen.users(event.getMentions());
        press(event, users.isEmpty() ? Chosen.ids(event) : List.of(), users);
    }

    private void press(GenericComponentInteractionCreateEvent event, List<String> values, List<UserRef> users) {
        MessageRef message = Refs.message(event, event.getMessageId());
        Press press = new Press(event.getComponentId(), values, users, callers.of(event), message);
        if (dispatcher.opensForm(press.control())) {
            opening.open(event, event, () -> dispatcher.press(press));
            return;
        }
        acknowledgement.then(
                event.deferEdit(),
                event.getJDA(),
                event.getToken(),
                hook -> answers.show(hook, watched.around(press, () -> dispatcher.press(press))));
    }
}
