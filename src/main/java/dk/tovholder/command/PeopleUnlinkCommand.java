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

/** {@code /people unlink}: a name is nobody's any more. */
@Component
final class PeopleUnlinkCommand implements ChatCommand {
    private static final String NAME = "name";
    private static final String USER = "user";

    private final PeopleService people;
    private final Rights rights;
    private final Completions completions;
    private final BotTexts texts;

    PeopleUnlinkCommand(PeopleService people, Rights rights, Completions completions, BotTexts texts) {
        this.people = people;
        this.rights = rights;
        this.completions = completions;
        this.texts = texts;
    }

    @Override
    public CommandSpec spec() {
        return new CommandSpec(
                "people unlink",
                List.of(
                        OptionSpec.required(NAME, OptionType.TEXT).completing(),
                        OptionSpec.optional(USER, OptionType.USER)));
    }

    @Override
    public Answer run(CommandCall call) {
        Caller caller = call.caller();
        String name = call.text(NAME).orElseThrow(() -> new Refusal(texts.text("people.link.name")));
        if (!rights.leads(caller)) {
            throw new Refusal(texts.text("right.unlink"));
        }
        UserRef user = call.user(USER).orElse(null);
        RichText sentence = RichText.EMPTY.bold(name);
        if (user == null) {
            require(people.unlink(caller.guild(), name, caller.user().id()), name);
            return Answer.quiet(Card.saying(sentence.plain(texts.text("people.unlinked"))));
        }
        require(people.unlink(caller.guild(), name, user.id(), caller.user().id()), name);
        return Answer.quiet(Card.saying(
                sentence.plain(texts.text("people.unlinked.from")).user(user).plain(".")));
    }

    private void require(boolean linked, String name) {
        if (!linked) {
            throw new Refusal(texts.text("people.not-linked", name));
        }
    }

    @Override
    public List<Choice> complete(Completion completion) {
        return completions.linkedNames(completion);
    }
}
