package dk.tovholder.command;

import dk.tovholder.chat.Card;
import dk.tovholder.chat.Choice;
import dk.tovholder.chat.Control.Select;
import dk.tovholder.chat.RichText;
import dk.tovholder.config.BotTexts;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/** What can be done, by topic, with examples that work. */
@Component
final class HelpCard {
    private final BotTexts texts;

    HelpCard(BotTexts texts) {
        this.texts = texts;
    }

    /** What there is to choose from. */
    Card overview() {
        List<RichText> topics = Arrays.stream(HelpTopic.values())
                .map(topic -> RichText.EMPTY
                        .bold(texts.text(topic.messageKey()))
                        .plain(": " + texts.text(topic.messageKey() + ".short")))
                .toList();
        return Card.saying(texts.text("help.intro")).entries(topics).and(choice());
    }

    Card about(HelpTopic topic) {
        List<RichText> examples = texts.text(topic.messageKey() + ".examples")
                .lines()
                .map(RichText.EMPTY::code)
                .toList();
        return Card.EMPTY
                .heading(2, texts.text(topic.messageKey()))
                .paragraph(RichText.of(texts.text(topic.messageKey() + ".text")))
                .paragraph(RichText.EMPTY.bold(texts.text("help.try")))
                .entries(examples)
                .and(choice());
    }

    private Card choice() {
        List<Choice> topics = Arrays.stream(HelpTopic.values())
                .map(topic -> new Choice(topic.id(), texts.text(topic.messageKey())))
                .toList();
        return Card.EMPTY.controls(new Select(HelpHandler.NAME, texts.text("help.choose"), topics, 1));
    }
}
