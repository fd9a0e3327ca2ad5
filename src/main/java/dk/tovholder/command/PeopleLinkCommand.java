package dk.tovholder.command;

import dk.tovholder.chat.Answer;
import dk.tovholder.chat.Caller;
import dk.tovholder.chat.Choice;
import dk.tovholder.chat.CommandCall;
import dk.tovholder.chat.CommandSpec;
import dk.tovholder.chat.Completion;
import dk.tovholder.chat.OptionSpec;
import dk.tovholder.chat.OptionType;
import dk.tovholder.chat.UserRef;
import dk.tovholder.config.BotTexts;
import dk.tovholder.minutes.PeopleService;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code /people link}: a name in minutes is this member. */
@Component
final class PeopleLinkCommand implements ChatCommand {
    private static final String NAME = "name";
    private static final String USER = "user";

    private final PeopleService people;
    private final Rights rights;
    private final LinkedCard cards;
    private final Completions completions;
    private final BotTexts texts;

    PeopleLinkCommand(PeopleService people, Rights rights, LinkedCard cards, Completions completions, BotTexts texts) {
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
                        OptionSpec.required(USER, OptionType.USER)));
    }

    @Override
    public Answer run(CommandCall call) {
        Caller caller = call.caller();
        String name = call.text(NAME).orElseThrow(() -> new Refusal(texts.text("people.link.name")));
        UserRef user = call.user(USER).orElseThrow(() -> new Refusal(texts.text("people.link.user")));
        rights.requireLink(caller, name);
        List<String> before = people.usersOf(caller.guild(), name);
        if (people.isGroup(caller.guild(), name)) {
            people.join(caller.guild(), name, user.id(), caller.user().id());
        } else {
            people.link(caller.guild(), name, user.id(), caller.user().id());
        }
        return Answer.quiet(cards.of(caller, name.strip(), user.id(), before));
    }

    @Override
    public List<Choice> complete(Completion completion) {
        return completions.unknownNames(completion);
    }
}
