package dk.tovholder.command;

import dk.tovholder.chat.CommandCall;
import dk.tovholder.chat.Press;
import dk.tovholder.chat.PressResult;
import dk.tovholder.config.BotTexts;
import java.util.List;
import org.springframework.stereotype.Component;

/** Another page of a list. */
@Component
final class ListPageHandler implements PressHandler {
    static final String NAME = "list-page";

    private final List<ListCommand> commands;
    private final ListAnswers answers;
    private final BotTexts texts;

    ListPageHandler(List<ListCommand> commands, ListAnswers answers, BotTexts texts) {
        this.commands = commands;
        this.answers = answers;
        this.texts = texts;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public PressResult press(Press press) {
        List<String> parts = ControlId.parts(press.control(), 4);
        ListCommand command = commands.stream()
                .filter(c -> c.spec().name().equals(parts.get(0)))
                .findFirst()
                .orElseThrow(() -> new Refusal(texts.text("control.unknown")));
        CommandCall call =
                new CommandCall(parts.get(0), ListOptions.read(parts.get(3), command.spec()), press.caller());
        return PressResult.updated(
                answers.page(command, call, Audience.parse(parts.get(1)), Integer.parseInt(parts.get(2))));
    }
}
