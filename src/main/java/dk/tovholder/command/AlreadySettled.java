package dk.tovholder.command;

import dk.tovholder.chat.Card;
import dk.tovholder.chat.RichText;
import dk.tovholder.config.BotTexts;
import dk.tovholder.minutes.ActionView;
import dk.tovholder.minutes.Settled;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What is said to who presses a button of an action that is done or dropped: by whom, and when. */
@Component
final class AlreadySettled {
    private final BotTexts texts;

    AlreadySettled(BotTexts texts) {
        this.texts = texts;
    }

    /** Empty where it is open for them. */
    Optional<Card> reply(ActionView action, String user) {
        Instant part = action.partOf(user);
        return part != null
                ? Optional.of(Card.saying(RichText.of(texts.text("reminder.already.part"))
                        .plain(" ")
                        .moment(part)))
                : Optional.ofNullable(action.settled()).map(settled -> reply(action, settled, user));
    }

    private Card reply(ActionView action, Settled settled, String user) {
        String key = "reminder.already." + action.state().name().toLowerCase(Locale.ROOT);
        RichText sentence = settled.by().equals(user)
                ? RichText.of(texts.text(key + ".you"))
                : RichText.EMPTY.user(Users.of(settled.by())).plain(texts.text(key));
        return Card.saying(sentence.plain(" ").moment(settled.at()));
    }
}
