package dk.tovholder.command;

import dk.tovholder.chat.Answer;
import dk.tovholder.chat.Card;
import dk.tovholder.chat.CommandCall;
import dk.tovholder.chat.CommandSpec;
import dk.tovholder.chat.Control;
import dk.tovholder.config.BotTexts;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code /mydata delete}: asks once more, for it cannot be undone. */
@Component
final class MyDataDeleteCommand implements ChatCommand {
    private final FormerName former;
    private final BotTexts texts;

    MyDataDeleteCommand(FormerName former, BotTexts texts) {
        this.former = former;
        this.texts = texts;
    }

    @Override
    public CommandSpec spec() {
        return new CommandSpec("mydata delete", List.of());
    }

    @Override
    public Answer run(CommandCall call) {
        String id = ControlId.of(MyDataEraseHandler.NAME, call.caller().user().id());
        String instead = former.in(call.caller().guild());
        return Answer.quiet(Card.saying(texts.text("mydata.sure", instead))
                .controls(new Control.Button(id, texts.text("mydata.erase"), Control.Style.DANGER)));
    }
}
