package dk.tovholder.command;

import dk.tovholder.config.BotTexts;
import org.springframework.stereotype.Component;

/** Names of people and bodies that somebody typed: short, and of no more than can be meant. */
@Component
final class TypedNames {
    private final BotTexts texts;

    TypedNames(BotTexts texts) {
        this.texts = texts;
    }

    /** White space folded; refused where it mentions a role or all, or is no name for its length. */
    String of(String typed) {
        String name = Wording.clip(typed, Integer.MAX_VALUE);
        if (name.length() > Wording.LABEL) {
            throw new Refusal(texts.text("name.long"));
        }
        if (name.startsWith("@") || name.contains("<@")) {
            throw new Refusal(texts.text("name.mention", name));
        }
        return name;
    }
}
