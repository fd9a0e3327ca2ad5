package dk.tovholder.discord;

import dk.tovholder.chat.Card;
import dk.tovholder.chat.Part;
import dk.tovholder.chat.RichText;
import dk.tovholder.chat.Span;
import dk.tovholder.chat.UserRef;
import java.util.List;

/** A mention pings only where it stands in the text. */
final class Mentions {
    private Mentions() {}

    /** The card, beginning with the user's mention where it does not have it yet. */
    static Card addressing(UserRef user, Card card) {
        return card.parts().stream().flatMap(part -> texts(part).stream()).anyMatch(text -> mentions(text, user))
                ? card
                : Card.saying(RichText.EMPTY.user(user)).and(card);
    }

    private static boolean mentions(RichText text, UserRef user) {
        return text.spans().stream()
                .anyMatch(span -> span instanceof Span.User mentioned
                        && mentioned.user().id().equals(user.id()));
    }

    private static List<RichText> texts(Part part) {
        if (part instanceof Part.Paragraph paragraph) {
            return List.of(paragraph.text());
        } else if (part instanceof Part.Entries entries) {
            return entries.entries();
        }
        return List.of();
    }
}
