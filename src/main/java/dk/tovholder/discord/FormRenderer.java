package dk.tovholder.discord;

import dk.tovholder.chat.Form;
import dk.tovholder.chat.FormField;
import dk.tovholder.chat.UserRef;
import java.util.List;
import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.label.LabelChildComponent;
import net.dv8tion.jda.api.components.selections.EntitySelectMenu;
import net.dv8tion.jda.api.components.selections.EntitySelectMenu.DefaultValue;
import net.dv8tion.jda.api.components.selections.EntitySelectMenu.SelectTarget;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import net.dv8tion.jda.api.components.textinput.TextInput;
import net.dv8tion.jda.api.components.textinput.TextInputStyle;
import net.dv8tion.jda.api.modals.Modal;

/** Forms as Discord's modals. */
final class FormRenderer {
    private static final int TITLE = 45;
    private static final int HINT = 100;
    private static final int MOST_MEMBERS = 10;
    private static final int LONGEST = 1000;

    Modal render(Form form) {
        List<Label> labels = form.fields().stream()
                .map(field -> Label.of(ControlRenderer.fit(field.label(), TITLE), child(field)))
                .toList();
        return Modal.create(form.id(), ControlRenderer.fit(form.title(), TITLE))
                .addComponents(labels)
                .build();
    }

    private static LabelChildComponent child(FormField field) {
        if (field instanceof FormField.Text text) {
            return text(text);
        } else if (field instanceof FormField.Members members) {
            return EntitySelectMenu.create(members.id(), SelectTarget.USER)
                    .setRequired(false)
                    .setRequiredRange(0, MOST_MEMBERS)
                    .setDefaultValues(members.chosen().stream()
                            .filter(Refs::isUser)
                            .limit(MOST_MEMBERS)
                            .map(FormRenderer::chosen)
                            .toList())
                    .build();
        } else if (field instanceof FormField.OneOf one) {
            String chosen = one.chosen();
            return StringSelectMenu.create(one.id())
                    .setRequiredRange(1, 1)
                    .addOptions(one.options().stream()
                            .map(ControlRenderer::option)
                            .map(option -> option.withDefault(option.getValue().equals(chosen)))
                            .toList())
                    .build();
        }
        throw new IllegalArgumentException(field.toString());
    }

    private static TextInput text(FormField.Text text) {
        TextInput.Builder input = TextInput.create(
                        text.id(), text.tall() ? TextInputStyle.PARAGRAPH : TextInputStyle.SHORT)
                .setRequired(text.required())
                .setMaxLength(LONGEST);
        if (!text.value().isBlank()) {
            input.setValue(ControlRenderer.fit(text.value(), LONGEST));
        }
        if (!text.hint().isEmpty()) {
            input.setPlaceholder(ControlRenderer.fit(text.hint(), HINT));
        }
        return input.build();
    }

    private static DefaultValue chosen(UserRef user) {
        return DefaultValue.user(Refs.idOf(user));
    }
}
