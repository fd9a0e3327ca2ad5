package dk.tovholder.command;

import dk.tovholder.chat.Card;
import dk.tovholder.chat.PressResult;
import dk.tovholder.chat.UserRef;
import dk.tovholder.config.BotTexts;
import dk.tovholder.minutes.ActionService;
import dk.tovholder.minutes.ActionView;
import dk.tovholder.minutes.GivenOwner;
import dk.tovholder.minutes.OwnerView;
import dk.tovholder.minutes.PeopleService;
import dk.tovholder.minutes.PersonView;
import dk.tovholder.reminder.HandoverService;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Gives an action of a reminder to another member: the part of whom the reminder is for, or all where they have none. */
@Component
final class Passing {
    private final HandoverService handovers;
    private final ActionService actions;
    private final PeopleService people;
    private final ReminderAccess access;
    private final AlreadySettled settled;
    private final BotTexts texts;

    Passing(
            HandoverService handovers,
            ActionService actions,
            PeopleService people,
            ReminderAccess access,
            AlreadySettled settled,
            BotTexts texts) {
        this.handovers = handovers;
        this.actions = actions;
        this.people = people;
        this.access = access;
        this.settled = settled;
        this.texts = texts;
    }

    /** A member whom minutes have named, under that name. */
    Optional<UserRef> known(String guild, String user) {
        return people.list(guild).stream()
                .filter(person -> user.equals(person.userId()) && !person.away())
                .findFirst()
                .map((PersonView person) -> new UserRef(user, person.name()));
    }

    PressResult pass(Reminded reminded, UserRef to) {
        Optional<Card> already = settled.reply(reminded.action(), reminded.user());
        if (already.isPresent()) {
            return access.shown(reminded, already.get());
        }
        if (owns(reminded.action(), to.id())) {
            throw new Refusal(texts.text("pass.same", to.name()));
        }
        if (given(reminded, to).isEmpty()) {
            throw access.gone();
        }
        return access.shown(reminded, null);
    }

    private Optional<ActionView> given(Reminded reminded, UserRef to) {
        long action = reminded.action().id();
        return owns(reminded.action(), reminded.told())
                ? handovers.pass(
                        reminded.guild(), action, reminded.told(), new GivenOwner(to.name(), to.id()), reminded.user())
                : actions.assign(reminded.guild(), action, to.name(), to.id(), reminded.user());
    }

    private static boolean owns(ActionView action, String user) {
        return action.owners().stream().map(OwnerView::userId).anyMatch(user::equals);
    }
}
