package dk.tovholder.command;

import dk.tovholder.chat.Card;
import dk.tovholder.config.BotTexts;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What users are told when something went wrong: one sentence with a reference, which finds the stack in the log. */
@Component
final class Faults {
    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);
    private static final int REFERENCE_LENGTH = 8;

    private final BotTexts texts;

    Faults(BotTexts texts) {
        this.texts = texts;
    }

    Card report(RuntimeException fault) {
        String reference = UUID.randomUUID().toString().substring(0, REFERENCE_LENGTH);
        LOG.error("Fault {}", reference, fault);
        return Card.saying(texts.text("fault", reference));
    }

    Card unknownCommand(String name) {
        return Card.saying(texts.text("command.unknown", name));
    }

    Card deadControl() {
        return Card.saying(texts.text("control.unknown"));
    }
}
