package dk.tovholder.command;

import dk.tovholder.chat.Caller;
import dk.tovholder.chat.Card;
import dk.tovholder.chat.Control.Button;
import dk.tovholder.chat.Control.Style;
import dk.tovholder.chat.RichText;
import dk.tovholder.config.BotTexts;
import dk.tovholder.extraction.Certainty;
import dk.tovholder.minutes.ActionView;
import dk.tovholder.minutes.ChangeView;
import dk.tovholder.minutes.EntryDetail;
import dk.tovholder.minutes.EntryService;
import dk.tovholder.minutes.EntryView;
import dk.tovholder.minutes.MinutesService;
import dk.tovholder.minutes.MinutesView;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is uncertain in minutes, asked one by one: is it so, is it not, or is it something else. */
@Component
final class Questions {
    private final MinutesService minutes;
    private final EntryService entries;
    private final EntryCard cards;
    private final ChangeText changes;
    private final Rights rights;
    private final BotTexts texts;

    Questions(
            MinutesService minutes,
            EntryService entries,
            EntryCard cards,
            ChangeText changes,
            Rights rights,
            BotTexts texts) {
        this.minutes = minutes;
        this.entries = entries;
        this.cards = cards;
        this.changes = changes;
        this.rights = rights;
        this.texts = texts;
    }

    /** Those that wait for an answer. */
    static List<EntryView> of(MinutesView view) {
        return view.entries().stream().filter(Questions::waits).toList();
    }

    /** The first question of minutes, or a word that there is none left. */
    Card next(Caller caller, MinutesView view) {
        List<EntryView> waiting =
                of(view).stream().filter(entry -> rights.reads(caller, entry)).toList();
        if (waiting.isEmpty()) {
            return Card.saying(texts.text("ask.none"));
        }
        EntryView first = waiting.get(0);
        return entries.find(caller.guild(), first.ref())
                .map(detail -> card(detail, caller, waiting.size()))
                .orElseGet(() -> Card.saying(texts.text("ask.none")));
    }

    /** Somebody was quicker: what they said, and the next question. */
    Card answered(Caller caller, EntryDetail detail) {
        List<ChangeView> said =
                detail.history().stream().filter(change -> !change.undone()).toList();
        Card told = Card.saying(
                texts.text("ask.answered", Wording.clip(detail.entry().label(), Wording.LABEL)));
        if (!said.isEmpty()) {
            told = told.entries(List.of(changes.of(said.get(said.size() - 1))));
        }
        return told.and(after(caller, detail.entry()));
    }

    /** The next question after one was answered. */
    Card after(Caller caller, EntryView answered) {
        Long from = answered.source().minutesId();
        return from == null
                ? Card.saying(texts.text("ask.none"))
                : minutes.find(caller.guild(), from)
                        .map(view -> next(caller, view))
                        .orElseGet(() -> Card.saying(texts.text("ask.none")));
    }

    private Card card(EntryDetail detail, Caller caller, int left) {
        String code = detail.entry().ref().code();
        return cards.body(detail, caller)
                .paragraph(RichText.EMPTY.bold(texts.text("ask.question")))
                .note(RichText.of(texts.text("ask.left", left)))
                .controls(
                        new Button(
                                ControlId.of(AnswerHandler.NAME, AnswerHandler.YES, code),
                                texts.text("ask.yes"),
                                Style.SUCCESS),
                        new Button(
                                ControlId.of(AnswerHandler.NAME, AnswerHandler.NO, code),
                                texts.text("ask.no"),
                                Style.DANGER),
                        new Button(
                                ControlId.of(EditHandler.NAME, code, EditHandler.ASKING),
                                texts.text("ask.other"),
                                Style.SECONDARY));
    }

    static boolean waits(EntryDetail entry) {
        return !entry.dropped() && waits(entry.entry());
    }

    private static boolean waits(EntryView entry) {
        return entry.certainty() == Certainty.IMPLIED
                || entry instanceof ActionView action
                        && !action.approved()
                        && action.owners().stream().anyMatch(owner -> owner.certainty() == Certainty.IMPLIED);
    }
}
