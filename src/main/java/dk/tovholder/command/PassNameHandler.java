package dk.tovholder.command;

import dk.tovholder.chat.Form;
import dk.tovholder.chat.FormField;
import dk.tovholder.chat.Press;
import dk.tovholder.chat.PressResult;
import dk.tovholder.chat.Submission;
import dk.tovholder.chat.UserRef;
import dk.tovholder.config.BotTexts;
import dk.tovholder.minutes.PeopleService;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who gets it is written in a form, where a platform does not offer the members to choose. */
@Component
final class PassNameHandler implements FormButton {
    private static final String NAME = "reminder-pass-name";
    private static final String MEMBER = "member";

    private final ReminderAccess access;
    private final Passing passing;
    private final NamedMembers named;
    private final PeopleService people;
    private final BotTexts texts;

    PassNameHandler(ReminderAccess access, Passing passing, NamedMembers named, PeopleService people, BotTexts texts) {
        this.access = access;
        this.passing = passing;
        this.named = named;
        this.people = people;
        this.texts = texts;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public PressResult press(Press press) {
        access.find(press.caller(), press.control(), null);
        FormField name = new FormField.Text(MEMBER, texts.text("pass.name"), "", texts.text("pass.hint"), true, false);
        return PressResult.opened(new Form(press.control(), texts.text("pass.title"), List.of(name)));
    }

    @Override
    public PressResult submit(Submission form) {
        Reminded reminded = access.find(form.caller(), form.form(), form.message());
        String name = form.text(MEMBER);
        named.link(reminded.guild(), name);
        UserRef to = people.userOf(reminded.guild(), name)
                .map(user -> new UserRef(user, name))
                .orElseThrow(() -> new Refusal(texts.text("pass.unknown", name)));
        return passing.pass(reminded, to);
    }
}
