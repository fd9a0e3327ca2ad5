package dk.tovholder.command;

import dk.tovholder.chat.Caller;
import dk.tovholder.chat.Card;
import dk.tovholder.chat.Choice;
import dk.tovholder.chat.Control;
import dk.tovholder.chat.Control.Button;
import dk.tovholder.chat.Control.Select;
import dk.tovholder.chat.Control.Style;
import dk.tovholder.config.BotTexts;
import dk.tovholder.minutes.ActionState;
import dk.tovholder.minutes.ActionView;
import dk.tovholder.minutes.EntryDetail;
import dk.tovholder.minutes.EntryKind;
import dk.tovholder.minutes.EntryView;
import dk.tovholder.minutes.MinutesService;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What can be done with one entry by who looks at it. */
@Component
final class EntryControls {
    private static final int CHOICES = 25;

    private final Rights rights;
    private final MinutesService minutes;
    private final EntryChoices choices;
    private final BotTexts texts;

    EntryControls(Rights rights, MinutesService minutes, EntryChoices choices, BotTexts texts) {
        this.rights = rights;
        this.minutes = minutes;
        this.choices = choices;
        this.texts = texts;
    }

    Card of(EntryDetail detail, Caller caller) {
        if (!rights.mayChange(caller, detail.entry())) {
            return Card.EMPTY;
        }
        Card card = Card.EMPTY.controls(buttons(detail).toArray(Control[]::new));
        if (detail.dropped() || detail.entry().source().minutesId() == null) {
            return card;
        }
        EntryView entry = detail.entry();
        card = card.controls(kinds(entry));
        List<Choice> same = sameKind(entry, caller);
        return same.isEmpty()
                ? card
                : card.controls(new Select(
                        ControlId.of(MergeHandler.NAME, entry.ref().code()),
                        texts.text("entry.merge.placeholder"),
                        same,
                        1));
    }

    private List<Control> buttons(EntryDetail detail) {
        List<Control> buttons = new ArrayList<>();
        if (detail.dropped()) {
            buttons.add(button(detail, EntryHandler.Verb.RESTORE, Style.PRIMARY));
        } else {
            String edit = ControlId.of(EditHandler.NAME, detail.entry().ref().code());
            buttons.add(new Button(edit, texts.text("card.edit"), Style.PRIMARY));
            if (detail.waits()) {
                buttons.add(button(detail, EntryHandler.Verb.CONFIRM, Style.SUCCESS));
            }
            if (detail.entry() instanceof ActionView action) {
                boolean open = action.state() == ActionState.OPEN;
                buttons.add(button(detail, open ? EntryHandler.Verb.DONE : EntryHandler.Verb.REOPEN, Style.SECONDARY));
            }
            buttons.add(button(detail, EntryHandler.Verb.DROP, Style.DANGER));
        }
        if (detail.undoable()) {
            buttons.add(button(detail, EntryHandler.Verb.UNDO, Style.SECONDARY));
        }
        return buttons;
    }

    private Button button(EntryDetail detail, EntryHandler.Verb verb, Style style) {
        String name = verb.name().toLowerCase(Locale.ROOT);
        return new Button(
                ControlId.of(EntryHandler.NAME, name, detail.entry().ref().code()),
                texts.text("entry.button." + name),
                style);
    }

    private Select kinds(EntryView entry) {
        List<Choice> kinds = Arrays.stream(EntryKind.values())
                .filter(kind -> kind != entry.ref().kind())
                .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                .map(kind -> new Choice(kind, texts.text("entry.heading." + kind)))
                .toList();
        return new Select(
                ControlId.of(KindHandler.NAME, entry.ref().code()), texts.text("entry.kind.placeholder"), kinds, 1);
    }

    private List<Choice> sameKind(EntryView entry, Caller caller) {
        Long from = entry.source().minutesId();
        return from == null
                ? List.of()
                : minutes.find(caller.guild(), from).stream()
                        .flatMap(view -> view.entries().stream())
                        .filter(other -> other.ref().kind() == entry.ref().kind() && other.id() != entry.id())
                        .filter(other -> rights.reads(caller, other))
                        .limit(CHOICES)
                        .map(choices::choice)
                        .toList();
    }
}
