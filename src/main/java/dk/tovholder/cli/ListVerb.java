package dk.tovholder.cli;

import dk.tovholder.chat.Card;
import dk.tovholder.chat.CommandCall;
import dk.tovholder.command.Refusal;
import dk.tovholder.command.WholeLists;
import dk.tovholder.config.BotTexts;
import dk.tovholder.config.DayWords;
import dk.tovholder.console.CardText;
import java.io.PrintWriter;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.ExitCode;

/** A verb that prints what the chat command of the same name answers. */
abstract class ListVerb extends StoreVerb {
    /** Lines are not broken: whatever shows or takes them can do that better. */
    private static final int WIDTH = 10_000;

    private final PrintWriter errors;

    ListVerb(List<String> settings, PrintWriter out, PrintWriter errors) {
        super(settings, out);
        this.errors = errors;
    }

    PrintWriter errors() {
        return errors;
    }

    /** @param options by the chat command's names; an empty one is not given */
    int print(String command, Map<String, String> options) {
        return work(context -> print(context, command, options));
    }

    private int print(ApplicationContext context, String command, Map<String, String> options) {
        BotTexts texts = context.getBean(BotTexts.class);
        ZoneId zone = ZoneId.of(context.getEnvironment().getRequiredProperty("tovholder.time-zone"));
        try {
            Card card =
                    context.getBean(WholeLists.class).of(new CommandCall(command, Map.copyOf(options), caller(texts)));
            new CardText(new DayWords(texts), zone).lines(card, WIDTH).forEach(out()::println);
            return ExitCode.OK;
        } catch (Refusal refused) {
            errors.println(refused.sentence());
            return ExitCode.USAGE;
        }
    }
}
