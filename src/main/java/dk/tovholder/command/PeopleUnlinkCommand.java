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
import dk.tovholder.config.BotTexts;
import dk.tovholder.minutes.PeopleService;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code /people unlink}: a name is nobody's any more. */
@Component
final class PeopleUnlinkCommand implements ChatCommand {
    private static final String NAME = "name";

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
                List.of(OptionSpec.required(NAME, OptionType.TEXT).completing()));
    }

    @Override
    public Answer run(CommandCall call) {
        Caller caller = call.caller();
        String name = call.text(NAME).orElseThrow(() -> new Refusal(texts.text("people.link.name")));
        if (!rights.leads(caller)) {
            throw new Refusal(texts.text("right.unlink"));
        }
        if (!people.unlink(caller.guild(), name, caller.user().id())) {
            throw new Refusal(texts.text("people.not-linked", name));
        }
        return Answer.quiet(Card.saying(RichText.EMPTY.bold(name).plain(texts.text("people.unlinked"))));
    }

    @Override
    public List<Choice> complete(Completion completion) {
        return completions.linkedNames(completion);
    }
}
