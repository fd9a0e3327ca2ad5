package dk.tovholder.console;

import dk.tovholder.chat.Caller;
import dk.tovholder.chat.Choice;
import dk.tovholder.chat.Form;
import dk.tovholder.chat.FormField;
import dk.tovholder.chat.MessageRef;
import dk.tovholder.chat.Submission;
import dk.tovholder.chat.UserRef;
import dk.tovholder.config.BotTexts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A form as a terminal has it: one field after the other, an empty line keeps what is there, a dash empties it. */
final class OpenForm {
    private static final String EMPTY = "-";

    private final Form form;
    private final @Nullable MessageRef message;
    private final BotTexts texts;
    private final Map<String, String> written = new HashMap<>();
    private final Map<String, List<UserRef>> members = new HashMap<>();
    private int next;

    OpenForm(Form form, @Nullable MessageRef message, BotTexts texts) {
        this.form = form;
        this.message = message;
        this.texts = texts;
        skipMembers();
    }

    boolean isFilled() {
        return next >= form.fields().size();
    }

    /** What the field that comes next is, and what stands in it. */
    String question() {
        FormField field = form.fields().get(next);
        if (field instanceof FormField.OneOf one) {
            String options =
                    String.join(", ", one.options().stream().map(Choice::label).toList());
            return texts.text("console.form.choice", field.label(), value(field), options);
        }
        return texts.text("console.form.text", field.label(), value(field));
    }

    void answer(String line) {
        FormField field = form.fields().get(next);
        String typed = line.strip();
        if (field instanceof FormField.OneOf one) {
            written.put(field.id(), chosen(one, typed));
        } else if (field instanceof FormField.Text text) {
            written.put(field.id(), typed.isEmpty() ? text.value() : typed.equals(EMPTY) ? "" : typed);
        }
        next++;
        skipMembers();
    }

    Submission submission(Caller caller) {
        return new Submission(form.id(), written, members, caller, message);
    }

    /** There is nobody to choose among. */
    private void skipMembers() {
        while (!isFilled() && form.fields().get(next) instanceof FormField.Members field) {
            members.put(field.id(), field.chosen());
            next++;
        }
    }

    private static String chosen(FormField.OneOf field, String typed) {
        String before = field.chosen();
        return field.options().stream()
                .filter(option -> option.label().equalsIgnoreCase(typed))
                .map(Choice::value)
                .findFirst()
                .orElse(before == null ? field.options().get(0).value() : before);
    }

    private static String value(FormField field) {
        if (field instanceof FormField.Text text) {
            return text.value();
        } else if (field instanceof FormField.OneOf one) {
            return one.options().stream()
                    .filter(option -> option.value().equals(one.chosen()))
                    .map(Choice::label)
                    .findFirst()
                    .orElse("");
        }
        return "";
    }
}
