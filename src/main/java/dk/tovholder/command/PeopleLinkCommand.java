package dk.tovholder.command;

import dk.tovholder.chat.Answer;
import dk.tovholder.chat.Caller;
import dk.tovholder.chat.Card;
import dk.tovholder.chat.Choice;
import dk.tovholder.chat.CommandCall;
import dk.tovholder.chat.CommandSpec;
import dk.tovholder.chat.Completion;
import dk.tovholder.chat.OptionSpec;
import dk.tovholder.chat.OptionType;
import dk.tovholder.chat.RichText;
import dk.tovholder.chat.UserRef;
import dk.tovholder.config.BotTexts;
import dk.tovholder.minutes.PeopleService;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code /people link}: a name in minutes is this member, or somebody who is none. */
@Component
final class PeopleLinkCommand implements ChatCommand {
    private static final String NAME = "name";
    private static final String USER = "user";

    private final PeopleService people;
    private final Rights rights;
    private final LinkedCard cards;
    private final TypedNames names;
    private final Completions completions;
    private final BotTexts texts;

    PeopleLinkCommand(
            PeopleService people,
            Rights rights,
            LinkedCard cards,
            TypedNames names,
            Completions completions,
            BotTexts texts) {
        this.names = names;
        this.people = people;
        this.cards = cards;
        this.rights = rights;
        this.completions = completions;
        this.texts = texts;
    }

    @Override
    public CommandSpec spec() {
        return new CommandSpec(
                "people link",
                List.of(
                        OptionSpec.required(NAME, OptionType.TEXT).completing(),
                        OptionSpec.optional(USER, OptionType.USER)));
    }

    @Override
    public Answer run(CommandCall call) {
        Caller caller = call.caller();
        String name = call.text(NAME).map(names::of).orElseThrow(() -> new Refusal(texts.text("people.link.name")));
        rights.requireLink(caller, name);
        UserRef user = call.user(USER).orElse(null);
        return Answer.quiet(user == null ? outside(caller, name) : link(caller, name, user.id()));
    }

    private Card link(Caller caller, String name, String user) {
        List<String> before = people.usersOf(caller.guild(), name);
        if (people.isGroup(caller.guild(), name)) {
            people.join(caller.guild(), name, user, caller.user().id());
        } else {
            people.link(caller.guild(), name, user, caller.user().id());
        }
        return cards.of(caller, name, user, before);
    }

    private Card outside(Caller caller, String name) {
        people.outside(caller.guild(), name, caller.user().id());
        return Card.saying(RichText.EMPTY.bold(name).plain(texts.text("people.outside.noted")));
    }

    @Override
    public List<Choice> complete(Completion completion) {
        return completions.unknownNames(completion);
    }
}
