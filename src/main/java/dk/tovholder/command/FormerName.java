package dk.tovholder.command;

import dk.tovholder.config.BotTexts;
import org.springframework.stereotype.Component;

/** What stands for somebody who had their name erased; all in the guild read it. */
@Component
final class FormerName {
    private final Speech speech;
    private final BotTexts texts;

    FormerName(Speech speech, BotTexts texts) {
        this.speech = speech;
        this.texts = texts;
    }

    String in(String guild) {
        return speech.openly(guild, () -> texts.text("mydata.former"));
    }
}
