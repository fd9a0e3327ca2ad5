package dk.tovholder.command;

import dk.tovholder.chat.Caller;
import dk.tovholder.chat.Form;
import dk.tovholder.chat.FormField;
import dk.tovholder.chat.MenuSpec;
import dk.tovholder.chat.PostedMessage;
import dk.tovholder.chat.PressResult;
import dk.tovholder.chat.Submission;
import dk.tovholder.chat.UserRef;
import dk.tovholder.config.BotTexts;
import dk.tovholder.minutes.ActionService;
import dk.tovholder.minutes.ActionView;
import dk.tovholder.minutes.EntryService;
import dk.tovholder.minutes.Field;
import dk.tovholder.minutes.GivenOwner;
import dk.tovholder.minutes.NewAction;
import dk.tovholder.minutes.OwnerCode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** {@code Lav til opgave} in the menu of a message: a form with the message's words, and the action made of it. */
@Component
final class ActionFromMessage implements MessageMenu, FormHandler {
    private static final String NAME = "action";
    private static final int LONGEST = 300;

    private final ActionService actions;
    private final EntryService entries;
    private final EntryAccess access;
    private final NamedMembers named;
    private final EntryCard cards;
    private final DateWords dates;
    private final BotTexts texts;

    ActionFromMessage(
            ActionService actions,
            EntryService entries,
            EntryAccess access,
            NamedMembers named,
            EntryCard cards,
            DateWords dates,
            BotTexts texts) {
        this.named = named;
        this.actions = actions;
        this.entries = entries;
        this.access = access;
        this.cards = cards;
        this.dates = dates;
        this.texts = texts;
    }

    @Override
    public MenuSpec spec() {
        return new MenuSpec(NAME, true);
    }

    @Override
    public String formName() {
        return NAME;
    }

    @Override
    public PressResult choose(PostedMessage message, Caller caller) {
        String words = Wording.clip(message.text(), LONGEST);
        return PressResult.opened(new Form(
                ControlId.of(NAME, message.ref().channel().id()),
                texts.text("menu.action"),
                List.of(
                        new FormField.Text(
                                EditForm.id(Field.TEXT),
                                texts.text("edit.text"),
                                words,
                                texts.text("edit.hint.text"),
                                true,
                                true),
                        new FormField.Members(EditForm.MEMBERS, texts.text("edit.members"), List.of()),
                        text(Field.OWNERS),
                        text(Field.DUE))));
    }

    @Override
    public PressResult submit(Submission form) {
        Caller caller = form.caller();
        String by = caller.user().id();
        String due = form.text(EditForm.id(Field.DUE));
        Map<Field, String> fields = new EnumMap<>(Field.class);
        if (!due.isEmpty()) {
            fields.put(Field.DUE, dates.deadline(due, caller.guild()));
        }
        List<String> names = EditValues.names(form.text(EditForm.id(Field.OWNERS)));
        named.link(caller.guild(), names);
        List<GivenOwner> owners = owners(form, names);
        if (!owners.isEmpty()) {
            fields.put(Field.OWNERS, OwnerCode.of(owners));
        }
        String channel = ControlId.parts(form.form(), 1).get(0);
        NewAction added = new NewAction(channel, form.text(EditForm.id(Field.TEXT)), null, null, null);
        ActionView action = actions.add(caller.guild(), added, by);
        return PressResult.replied(
                cards.of(access.changed(caller, entries.edit(caller.guild(), action.ref(), fields, by)), caller));
    }

    private static List<GivenOwner> owners(Submission form, List<String> typed) {
        Stream<GivenOwner> members = form.members(EditForm.MEMBERS).stream()
                .map((UserRef member) -> new GivenOwner(member.name(), member.id()));
        return Stream.concat(members, typed.stream().map(name -> new GivenOwner(name, null)))
                .toList();
    }

    private FormField text(Field field) {
        String id = EditForm.id(field);
        return new FormField.Text(id, texts.text("edit." + id), "", texts.text("edit.hint." + id), false, false);
    }
}
