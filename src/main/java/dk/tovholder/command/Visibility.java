package dk.tovholder.command;

import dk.tovholder.chat.Caller;
import dk.tovholder.chat.Card;
import dk.tovholder.chat.RichText;
import dk.tovholder.config.BotTexts;
import dk.tovholder.minutes.ActionView;
import dk.tovholder.minutes.DecisionView;
import dk.tovholder.minutes.EntryView;
import dk.tovholder.minutes.EventView;
import dk.tovholder.minutes.KeptEntries;
import dk.tovholder.minutes.PointView;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What stands under closed points is shown privately to those whom it concerns, and to nobody else. */
@Component
final class Visibility {
    private final Rights rights;
    private final BotTexts texts;

    Visibility(Rights rights, BotTexts texts) {
        this.rights = rights;
        this.texts = texts;
    }

    OpenPart<ActionView> actions(List<ActionView> all, Caller caller, Audience audience) {
        return of(all, caller, audience);
    }

    OpenPart<DecisionView> decisions(List<DecisionView> all, Caller caller, Audience audience) {
        return of(all, caller, audience);
    }

    OpenPart<EventView> events(List<EventView> all, Caller caller, Audience audience) {
        return of(all, caller, audience);
    }

    OpenPart<PointView> points(List<PointView> all, Caller caller, Audience audience) {
        return of(all, caller, audience);
    }

    /** All that the caller may see, of open points alone: for what leaves the chat. */
    KeptEntries open(KeptEntries all, Caller caller) {
        return new KeptEntries(
                open(all.decisions(), caller),
                open(all.actions(), caller),
                open(all.events(), caller),
                open(all.points(), caller));
    }

    /** How many closed points {@link #open} leaves out of what the caller may see. */
    int closedPoints(KeptEntries all, Caller caller) {
        List<EntryView> seen = Stream.of(all.decisions(), all.actions(), all.events(), all.points())
                .<EntryView>flatMap(List::stream)
                .filter(entry -> rights.sees(caller, entry))
                .toList();
        return OpenPart.of(seen, EntryView::closed, entry -> false, EntryView::source)
                .closedPoints();
    }

    private <E extends EntryView> List<E> open(List<E> all, Caller caller) {
        return all.stream()
                .filter(entry -> !entry.closed() && rights.sees(caller, entry))
                .toList();
    }

    /** What comes from channels that are not open to those who see the answer is left out without a word. */
    private <E extends EntryView> OpenPart<E> of(List<E> all, Caller caller, Audience audience) {
        boolean closedChannel =
                rights.isClosedChannel(caller.guild(), caller.channel().id());
        List<E> seen =
                all.stream().filter(entry -> sees(caller, entry, audience)).toList();
        return OpenPart.of(
                seen,
                EntryView::closed,
                entry -> closedChannel || audience == Audience.PRIVATE && rights.reads(caller, entry),
                EntryView::source);
    }

    private boolean sees(Caller caller, EntryView entry, Audience audience) {
        return audience == Audience.PRIVATE
                ? rights.sees(caller, entry)
                : caller.sight().allSee(entry.source().channel());
    }

    /** A neutral line where something is left out. */
    Card withClosedNote(Card card, OpenPart<?> shown) {
        return shown.closedPoints() == 0
                ? card
                : card.note(RichText.of(texts.text("closed.points", shown.closedPoints())));
    }
}
