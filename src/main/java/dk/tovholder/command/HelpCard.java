package dk.tovholder.command;

import dk.tovholder.chat.Card;
import dk.tovholder.chat.RichText;
import dk.tovholder.config.BotTexts;
import java.util.List;
import org.springframework.stereotype.Component;

/** What can be done, by topic, with examples that work. */
@Component
final class HelpCard {
    private static final List<String> TOPICS = List.of("minutes", "ask", "actions", "people", "settings");

    private final BotTexts texts;

    HelpCard(BotTexts texts) {
        this.texts = texts;
    }

    Card card() {
        Card card = Card.saying(texts.text("help.intro"));
        for (String topic : TOPICS) {
            card = card.heading(3, texts.text("help." + topic))
                    .paragraph(RichText.of(texts.text("help." + topic + ".text")))
                    .entries(texts.text("help." + topic + ".examples")
                            .lines()
                            .map(example -> RichText.EMPTY.code(example))
                            .toList());
        }
        return card;
    }
}
