package dk.tovholder.command;

import dk.tovholder.chat.PressResult;
import dk.tovholder.chat.UserRef;
import dk.tovholder.config.BotTexts;
import dk.tovholder.minutes.ActionView;
import dk.tovholder.minutes.GivenOwner;
import dk.tovholder.minutes.Handover;
import dk.tovholder.minutes.PeopleService;
import dk.tovholder.minutes.PersonView;
import dk.tovholder.reminder.HandoverService;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Gives an action of a reminder to another member: the part of whom the reminder is for, or all where they have none. */
@Component
final class Passing {
    private final HandoverService handovers;
    private final Handovers said;
    private final PeopleService people;
    private final ReminderAccess access;
    private final AlreadySettled settled;
    private final BotTexts texts;

    Passing(
            HandoverService handovers,
            Handovers said,
            PeopleService people,
            ReminderAccess access,
            AlreadySettled settled,
            BotTexts texts) {
        this.handovers = handovers;
        this.said = said;
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
        ActionView seen = reminded.action();
        if (settled.reply(seen, reminded.user()).isEmpty() && seen.isOwnedBy(to.id())) {
            throw new Refusal(texts.text("pass.same", to.name()));
        }
        GivenOwner given = new GivenOwner(to.name(), to.id());
        Handover passed = handovers
                .pass(reminded.guild(), seen, reminded.told(), given, reminded.user())
                .orElseThrow(access::gone);
        return access.shown(reminded, said.reply(reminded, passed));
    }
}
