package dk.tovholder.command;

import dk.tovholder.chat.Answer;
import dk.tovholder.chat.Card;
import dk.tovholder.chat.RichText;
import dk.tovholder.config.BotTexts;
import dk.tovholder.minutes.MinutesService;
import dk.tovholder.minutes.MinutesView;
import dk.tovholder.minutes.NewMinutes;
import dk.tovholder.minutes.Origin;
import dk.tovholder.minutes.Post;
import dk.tovholder.minutes.PostService;
import dk.tovholder.minutes.Receipt;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Takes minutes in and answers with their card. */
@Component
final class Reception {
    private final MinutesService minutes;
    private final MinutesCard cards;
    private final MinutesHead heads;
    private final PostService posts;
    private final OpenCards open;
    private final DiffCard diffs;
    private final NamedMembers named;
    private final Speech speech;
    private final BotTexts texts;

    Reception(
            MinutesService minutes,
            PostService posts,
            MinutesCard cards,
            MinutesHead heads,
            OpenCards open,
            DiffCard diffs,
            NamedMembers named,
            Speech speech,
            BotTexts texts) {
        this.named = named;
        this.minutes = minutes;
        this.posts = posts;
        this.open = open;
        this.diffs = diffs;
        this.speech = speech;
        this.cards = cards;
        this.heads = heads;
        this.texts = texts;
    }

    /** Empty where nothing in the text looks like minutes. */
    Optional<Answer> receive(NewMinutes incoming) {
        return answer(incoming, minutes.add(incoming));
    }

    private Optional<Answer> answer(NewMinutes incoming, Receipt receipt) {
        return speech.openly(incoming.origin().guild(), () -> openly(incoming, receipt));
    }

    private Optional<Answer> openly(NewMinutes incoming, Receipt receipt) {
        if (receipt instanceof Receipt.Stored stored) {
            return Optional.of(answer(stored.minutes()));
        } else if (receipt instanceof Receipt.Known known) {
            return Optional.of(
                    sameMessage(incoming.origin(), known.minutes().origin())
                            ? answer(known.minutes())
                            : Answer.open(known(known.minutes())));
        } else if (receipt instanceof Receipt.Reread reread) {
            open.refresh(named.link(reread.minutes()), reread.diff());
            return Optional.of(Answer.open(diffs.card(reread.minutes(), reread.diff())));
        }
        return Optional.empty();
    }

    /** The text of a message; empty also where it goes on minutes whose card shows it already. */
    Optional<Answer> receive(NewMinutes incoming, Post post) {
        Optional<MinutesView> known = posts.find(incoming.origin().guild(), post.message());
        if (known.isPresent()) {
            return readBefore(known.get(), post);
        }
        Receipt receipt = posts.post(incoming, post);
        boolean goesOn = posts.find(incoming.origin().guild(), post.message())
                .filter(view -> !post.message().equals(view.origin().message()))
                .isPresent();
        if (goesOn && receipt instanceof Receipt.Reread reread) {
            open.refresh(named.link(reread.minutes()));
        }
        return goesOn && !(receipt instanceof Receipt.Stored) ? Optional.empty() : answer(incoming, receipt);
    }

    /** Read before the program last ended: only the message that has the card is perhaps still to be answered. */
    private Optional<Answer> readBefore(MinutesView view, Post post) {
        if (post.message().equals(view.origin().message())) {
            return Optional.of(answer(view));
        }
        open.refresh(named.link(view));
        return Optional.empty();
    }

    /** Whoever is called as in the minutes is linked first, so that the card asks about nobody else. */
    Answer answer(MinutesView view) {
        return new Answer(cards.open(named.link(view)), true, MinutesCard.key(view.id()));
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
