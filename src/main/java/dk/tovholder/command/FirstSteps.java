package dk.tovholder.command;

import dk.tovholder.chat.Card;
import dk.tovholder.chat.Control;
import dk.tovholder.chat.Control.Style;
import dk.tovholder.chat.RichText;
import dk.tovholder.config.BotTexts;
import java.util.List;

/** What who invited the bot is told: three steps to the first card. */
public final class FirstSteps {
    private final BotTexts texts;

    public FirstSteps(BotTexts texts) {
        this.texts = texts;
    }

    /**
     * Makes the message.
     *
     * @param guild its name
     * @param missing what the bot is not allowed, each with what follows from it
     * @param key ends the id of its button, by which the message is found again
     */
    public Card card(String guild, List<RichText> missing, String key) {
        Card card = Card.EMPTY
                .heading(2, texts.text("welcome.heading", guild))
                .paragraph(RichText.of(texts.text("welcome.text")))
                .numbered(List.of(
                        RichText.of(texts.text("welcome.step.channel"))
                                .code("/settings set minutes-channel:#referater")
                                .plain(texts.text("welcome.step.channel.or"))
                                .code("/settings show")
                                .plain("."),
                        RichText.of(texts.text("welcome.step.post")),
                        RichText.of(texts.text("welcome.step.card"))));
        if (!missing.isEmpty()) {
            card = card.heading(3, texts.text("welcome.missing", missing.size()))
                    .entries(missing);
        }
        return card.controls(
                new Control.Button(ControlId.of(HelpHandler.NAME, "", key), texts.text("welcome.help"), Style.PRIMARY));
    }
}
