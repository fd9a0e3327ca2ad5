package dk.tovholder.command;

import dk.tovholder.chat.Answer;
import dk.tovholder.chat.Card;
import dk.tovholder.chat.RichText;
import dk.tovholder.config.BotTexts;
import dk.tovholder.minutes.MinutesService;
import dk.tovholder.minutes.MinutesView;
import dk.tovholder.minutes.NewMinutes;
import dk.tovholder.minutes.Origin;
import dk.tovholder.minutes.Receipt;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Takes minutes in and answers with their card. */
@Component
final class Reception {
    private final MinutesService minutes;
    private final MinutesCard cards;
    private final MinutesHead heads;
    private final BotTexts texts;

    Reception(MinutesService minutes, MinutesCard cards, MinutesHead heads, BotTexts texts) {
        this.minutes = minutes;
        this.cards = cards;
        this.heads = heads;
        this.texts = texts;
    }

    /** Empty where nothing in the text looks like minutes. */
    Optional<Answer> receive(NewMinutes incoming) {
        Receipt receipt = minutes.add(incoming);
        if (receipt instanceof Receipt.Stored stored) {
            return Optional.of(answer(stored.minutes()));
        } else if (receipt instanceof Receipt.Known known) {
            return Optional.of(
                    sameMessage(incoming.origin(), known.minutes().origin())
                            ? answer(known.minutes())
                            : Answer.open(known(known.minutes())));
        }
        return Optional.empty();
    }

    Answer answer(MinutesView view) {
        return new Answer(cards.open(view), true, MinutesCard.key(view.id()));
    }

    /** A message that is read again, because nobody knows whether it was answered. */
    private static boolean sameMessage(Origin incoming, Origin stored) {
        return incoming.message() != null && incoming.message().equals(stored.message());
    }

    private Card known(MinutesView view) {
        RichText sentence = RichText.of(texts.text("minutes.known", heads.brief(view)) + " (")
                .and(heads.posted(view))
                .plain(").");
        return Card.saying(sentence);
    }
}
