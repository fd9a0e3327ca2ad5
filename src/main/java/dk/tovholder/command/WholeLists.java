package dk.tovholder.command;

import dk.tovholder.chat.Card;
import dk.tovholder.chat.CommandCall;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Lists as the commands answer with, but whole: for where there are no pages to turn. */
@Component
public final class WholeLists {
    private final Map<String, ListCommand> commands;

    WholeLists(List<ListCommand> commands) {
        this.commands = commands.stream()
                .collect(Collectors.toMap(command -> command.spec().name(), Function.identity()));
    }

    /**
     * The list of a list command.
     *
     * @throws Refusal where it cannot be had as asked for
     */
    public Card of(CommandCall call) {
        return Objects.requireNonNull(commands.get(call.command()), call.command())
                .list(call, Audience.PRIVATE);
    }
}
