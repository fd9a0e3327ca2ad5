package dk.tovholder.reminder;

import dk.tovholder.chat.Card;
import dk.tovholder.chat.Choice;
import dk.tovholder.chat.Control;
import dk.tovholder.chat.UserRef;
import dk.tovholder.config.BotTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What can be pressed under an action in a reminder. All ids end with the message's key, by which it is found again. */
@Component
final class ReminderControls {
    private static final int MOST_MEMBERS = 25;

    private final BotTexts texts;
    private final KnownMembers members;

    ReminderControls(BotTexts texts, KnownMembers members) {
        this.texts = texts;
        this.members = members;
    }

    /** @param roomy whether there is room for all buttons, beside those of the message's other actions */
    Card under(Item item, String key, @Nullable Opened opened, boolean roomy) {
        String what = item.action().id() + ":" + key;
        if (opened == null || opened.action() != item.action().id()) {
            return roomy ? all(item, what) : few(what);
        }
        return switch (opened.menu()) {
            case ALL -> all(item, what);
            case SNOOZE -> snoozing(what);
            case PASS -> passing(item, what, opened.inGuild());
        };
    }

    private Card few(String what) {
        return Card.EMPTY.controls(done(what), menu(Opened.Menu.ALL, "reminder.button.more", what));
    }

    private Card all(Item item, String what) {
        List<Control> row = new ArrayList<>(List.of(
                done(what),
                menu(Opened.Menu.SNOOZE, "reminder.button.snooze", what),
                menu(Opened.Menu.PASS, "reminder.button.pass", what)));
        if (item.isOwners() && item.reminder().delivery().route() != Route.POSTER) {
            row.add(button("reminder-refuse:" + what, "reminder.button.refuse", Control.Style.SECONDARY));
        }
        row.add(entry(what));
        return Card.EMPTY.controls(row.toArray(Control[]::new));
    }

    /** Of what is only told. */
    Card entry(Item item, String key) {
        return Card.EMPTY.controls(entry(item.action().id() + ":" + key));
    }

    /** Shows a digest as it is by then. */
    Card again(String key) {
        return Card.EMPTY.controls(button("reminder-show:" + key, "digest.button.again", Control.Style.SECONDARY));
    }

    private Control entry(String what) {
        return button("reminder-entry:" + what, "reminder.button.entry", Control.Style.SECONDARY);
    }

    private Card snoozing(String what) {
        return Card.EMPTY
                .controls(new Control.Select(
                        "reminder-snooze:" + what,
                        texts.text("snooze.until"),
                        Stream.of(Delay.values())
                                .map(delay -> new Choice(delay.name(), texts.text(delay.messageKey())))
                                .toList(),
                        1))
                .controls(
                        button("reminder-snooze-day:" + what, "snooze.other-day", Control.Style.SECONDARY), back(what));
    }

    private Card passing(Item item, String what, boolean inGuild) {
        String id = "reminder-pass:" + what;
        if (inGuild) {
            return Card.EMPTY
                    .controls(new Control.MemberSelect(id, texts.text("pass.to")))
                    .controls(back(what));
        }
        List<Choice> known = members.of(item.reminder().guild()).stream()
                .filter(member -> !item.isOf(member.id()))
                .limit(MOST_MEMBERS)
                .map((UserRef member) -> new Choice(member.id(), member.name()))
                .toList();
        Card card = known.isEmpty()
                ? Card.EMPTY
                : Card.EMPTY.controls(new Control.Select(id, texts.text("pass.to"), known, 1));
        return card.controls(button("reminder-pass-name:" + what, "pass.other", Control.Style.SECONDARY), back(what));
    }

    private Control done(String what) {
        return button("action-done:" + what, "reminder.button.done", Control.Style.SUCCESS);
    }

    private Control back(String what) {
        return button("reminder-menu::" + what, "reminder.button.back", Control.Style.SECONDARY);
    }

    private Control menu(Opened.Menu menu, String label, String what) {
        String name = menu.name().toLowerCase(Locale.ROOT);
        return button("reminder-menu:" + name + ":" + what, label, Control.Style.SECONDARY);
    }

    private Control button(String id, String label, Control.Style style) {
        return new Control.Button(id, texts.text(label), style);
    }
}
