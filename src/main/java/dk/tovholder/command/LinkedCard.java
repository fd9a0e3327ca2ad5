package dk.tovholder.command;

import dk.tovholder.chat.Caller;
import dk.tovholder.chat.Card;
import dk.tovholder.chat.Control.Button;
import dk.tovholder.chat.Control.Style;
import dk.tovholder.chat.RichText;
import dk.tovholder.config.BotTexts;
import dk.tovholder.minutes.PeopleService;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is said when a name was linked: who it is now, and how to have it otherwise where it was somebody's before. */
@Component
final class LinkedCard {
    static final String LINK = "link";
    static final String ALONE = "alone";
    static final String TOO = "too";

    private final PeopleService people;
    private final BotTexts texts;

    LinkedCard(PeopleService people, BotTexts texts) {
        this.people = people;
        this.texts = texts;
    }

    Card of(Caller caller, String name, String user, List<String> before) {
        List<String> now = people.usersOf(caller.guild(), name);
        RichText sentence = RichText.EMPTY.bold(name).plain(texts.text("people.is"));
        Card card = Card.saying(users(sentence, now).plain(texts.text("people.linked")));
        if (now.size() > 1) {
            return offer(card, id(ALONE, user, name), texts.text("people.link.alone"));
        }
        List<String> others =
                before.stream().filter(other -> !other.equals(user)).toList();
        return others.size() == 1 ? offer(card, id(TOO, others.get(0), name), texts.text("people.link.too")) : card;
    }

    private RichText users(RichText line, List<String> users) {
        RichText longer = line;
        for (int i = 0; i < users.size(); i++) {
            longer = longer.plain(i == 0 ? "" : i == users.size() - 1 ? texts.text("people.and") : ", ")
                    .user(Users.of(users.get(i)));
        }
        return longer;
    }

    private static Card offer(Card card, String id, String label) {
        return ControlId.fits(id) ? card.controls(new Button(id, label, Style.SECONDARY)) : card;
    }

    /** The platform is the guild's. */
    private static String id(String how, String user, String name) {
        return ControlId.of(LINK, how, user.substring(user.indexOf(':') + 1), name);
    }
}
