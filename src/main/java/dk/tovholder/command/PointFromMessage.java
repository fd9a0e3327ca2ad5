package dk.tovholder.command;

import dk.tovholder.chat.Caller;
import dk.tovholder.chat.MenuSpec;
import dk.tovholder.chat.PostedMessage;
import dk.tovholder.chat.PressResult;
import dk.tovholder.config.BotTexts;
import dk.tovholder.minutes.NewProposal;
import org.springframework.stereotype.Component;

/** {@code Sæt på dagsordenen} in the menu of a message: its first line as a point for the next meeting. */
@Component
final class PointFromMessage implements MessageMenu {
    private static final int LONGEST = 200;

    private final PointAnswer answer;
    private final GuildDay days;
    private final BotTexts texts;

    PointFromMessage(PointAnswer answer, GuildDay days, BotTexts texts) {
        this.answer = answer;
        this.days = days;
        this.texts = texts;
    }

    @Override
    public MenuSpec spec() {
        return new MenuSpec("point", false);
    }

    @Override
    public PressResult choose(PostedMessage message, Caller caller) {
        String topic = message.text()
                .lines()
                .map(line -> Wording.clip(line, LONGEST))
                .filter(line -> !line.isEmpty())
                .findFirst()
                .orElseThrow(() -> new Refusal(texts.text("point.empty")));
        return PressResult.replied(answer.propose(
                caller.guild(),
                new NewProposal(
                        topic,
                        null,
                        null,
                        caller.user().id(),
                        message.ref().channel().id(),
                        message.ref().url(),
                        days.today(caller.guild()))));
    }
}
