package dk.tovholder.command;

import dk.tovholder.chat.Caller;
import dk.tovholder.chat.Card;
import dk.tovholder.chat.MessageRef;
import dk.tovholder.chat.PressResult;
import dk.tovholder.config.BotTexts;
import dk.tovholder.minutes.ActionService;
import dk.tovholder.minutes.ActionView;
import dk.tovholder.minutes.MinutesService;
import dk.tovholder.reminder.Opened;
import dk.tovholder.reminder.SentReminders;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds what stands in the control of a reminder, be it months old, and shows the reminder anew. */
@Component
final class ReminderAccess {
    private final SentReminders reminders;
    private final ActionService actions;
    private final MinutesService minutes;
    private final Rights rights;
    private final Handovers handovers;
    private final OpenCards open;
    private final BotTexts texts;

    ReminderAccess(
            SentReminders reminders,
            ActionService actions,
            MinutesService minutes,
            Rights rights,
            Handovers handovers,
            OpenCards open,
            BotTexts texts) {
        this.reminders = reminders;
        this.actions = actions;
        this.minutes = minutes;
        this.rights = rights;
        this.handovers = handovers;
        this.open = open;
        this.texts = texts;
    }

    /**
     * For changing it.
     *
     * @param control its last two parts are the action and the reminder's key
     * @param message that it stands on: so it arrived
     */
    Reminded find(Caller caller, String control, @Nullable MessageRef message) {
        Reminded found = reading(caller, control, message);
        if (!rights.mayChange(caller, found.action())) {
            throw handovers.last(found).orElseGet(rights::notYours);
        }
        return found;
    }

    /** For whom the reminder is, whether it is still theirs or not. */
    Reminded reading(Caller caller, String control, @Nullable MessageRef message) {
        List<String> parts = lastTwo(control);
        String key = parts.get(1);
        String user = caller.user().id();
        long id = Long.parseLong(parts.get(0));
        String guild = reminders.guildOf(key, user, id).orElseThrow(this::gone);
        ActionView action = actions.find(guild, id).orElseThrow(this::gone);
        if (message != null) {
            reminders.arrived(key, message);
        }
        return new Reminded(
                guild, action, key, user, reminders.told(key, user, id).orElse(user));
    }

    /** The reminder as it reads now, and the cards of the minutes too. */
    PressResult shown(Reminded reminded, @Nullable Card reply) {
        Long from = reminded.action().source().minutesId();
        if (from != null) {
            minutes.find(reminded.guild(), from).ifPresent(open::refresh);
        }
        return new PressResult(reminders.card(reminded.key(), reminded.user()).orElse(null), reply);
    }

    /**
     * The same with something to choose under one of its actions.
     *
     * @param place key of the guild where it is shown
     */
    PressResult opened(Reminded reminded, Opened.@Nullable Menu menu, String place) {
        boolean inGuild = place.equals(reminded.guild());
        Opened opened = menu == null ? null : new Opened(reminded.action().id(), menu, inGuild);
        return new PressResult(
                reminders.card(reminded.key(), reminded.user(), opened).orElse(null), null);
    }

    Refusal gone() {
        return new Refusal(texts.text("action.gone"));
    }

    private static List<String> lastTwo(String control) {
        int last = control.lastIndexOf(':');
        int before = control.lastIndexOf(':', last - 1);
        return List.of(control.substring(before + 1, last), control.substring(last + 1));
    }
}
