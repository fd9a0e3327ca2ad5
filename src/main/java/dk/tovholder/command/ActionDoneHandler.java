package dk.tovholder.command;

import dk.tovholder.chat.Card;
import dk.tovholder.chat.Press;
import dk.tovholder.chat.PressResult;
import dk.tovholder.chat.RichText;
import dk.tovholder.chat.UserRef;
import dk.tovholder.config.BotTexts;
import dk.tovholder.minutes.ActionService;
import dk.tovholder.minutes.ActionState;
import dk.tovholder.minutes.ActionView;
import dk.tovholder.minutes.MinutesService;
import dk.tovholder.minutes.Settled;
import dk.tovholder.reminder.SentReminders;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** {@code Færdig} in a reminder: it is done. A second press says what happened, and when. */
@Component
final class ActionDoneHandler implements PressHandler {
    private final ActionService actions;
    private final MinutesService minutes;
    private final SentReminders reminders;
    private final Rights rights;
    private final OpenCards open;
    private final BotTexts texts;

    ActionDoneHandler(
            ActionService actions,
            MinutesService minutes,
            SentReminders reminders,
            Rights rights,
            OpenCards open,
            BotTexts texts) {
        this.actions = actions;
        this.minutes = minutes;
        this.reminders = reminders;
        this.rights = rights;
        this.open = open;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "action-done";
    }

    @Override
    public PressResult press(Press press) {
        List<String> parts = ControlId.parts(press.control(), 2);
        String key = parts.get(1);
        String user = press.caller().user().id();
        long id = Long.parseLong(parts.get(0));
        String guild = reminders.guildOf(key, user, id).orElseThrow(this::gone);
        ActionView action = actions.find(guild, id).orElseThrow(this::gone);
        reminders.arrived(key, press.message());
        rights.requireChange(press.caller(), action);
        Settled settled = action.settled();
        if (action.state() == ActionState.OPEN || settled == null) {
            done(guild, id, user);
        }
        Card reply = settled == null ? null : already(action, settled, user);
        return new PressResult(reminders.card(key, user).orElse(null), reply);
    }

    private void done(String guild, long id, String user) {
        ActionView done = actions.done(guild, id, user).orElseThrow(this::gone);
        Long from = done.source().minutesId();
        if (from != null) {
            minutes.find(guild, from).ifPresent(open::refresh);
        }
    }

    private Card already(ActionView action, Settled settled, String user) {
        String key = "reminder.already." + action.state().name().toLowerCase(Locale.ROOT);
        RichText sentence = settled.by().equals(user)
                ? RichText.of(texts.text(key + ".you"))
                : RichText.EMPTY.user(new UserRef(settled.by(), settled.by())).plain(texts.text(key));
        return Card.saying(sentence.plain(" ").moment(settled.at()));
    }

    private Refusal gone() {
        return new Refusal(texts.text("action.gone"));
    }
}
