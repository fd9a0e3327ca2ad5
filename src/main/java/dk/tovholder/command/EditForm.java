package dk.tovholder.command;

import dk.tovholder.chat.Choice;
import dk.tovholder.chat.Form;
import dk.tovholder.chat.FormField;
import dk.tovholder.config.BotTexts;
import dk.tovholder.extraction.Outcome;
import dk.tovholder.extraction.Reason;
import dk.tovholder.minutes.ActionView;
import dk.tovholder.minutes.EntryDetail;
import dk.tovholder.minutes.Field;
import dk.tovholder.minutes.OwnerView;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The form in which an entry is put right: a field for each that it has, as it stands. */
@Component
final class EditForm {
    /** Beside the names of owners: the members among them. */
    static final String MEMBERS = "members";

    private final FieldWords words;
    private final BotTexts texts;

    EditForm(FieldWords words, BotTexts texts) {
        this.words = words;
        this.texts = texts;
    }

    /** @param after what follows when it has been sent off; may be empty */
    Form of(EntryDetail detail, String after) {
        List<FormField> fields = new ArrayList<>();
        for (Field field : Field.values()) {
            String value = detail.fields().get(field);
            if (value == null) {
                continue;
            }
            switch (field) {
                case OWNERS -> owners(fields, (ActionView) detail.entry());
                case OUTCOME -> fields.add(oneOf(field, value, "outcome.", Outcome.values()));
                case REASON -> fields.add(oneOf(field, value, "reason.", Reason.values()));
                default -> fields.add(text(field, words.typed(field, value), field == Field.TEXT));
            }
        }
        String code = detail.entry().ref().code();
        return new Form(ControlId.of(EditHandler.NAME, code, after), texts.text("edit.title"), fields);
    }

    static String id(Field field) {
        return field.name().toLowerCase(Locale.ROOT);
    }

    /** The owners whom nobody has said who they are. */
    static String names(ActionView action) {
        return action.owners().stream()
                .filter(owner -> owner.userId() == null)
                .map(OwnerView::label)
                .collect(Collectors.joining(", "));
    }

    private void owners(List<FormField> fields, ActionView action) {
        fields.add(new FormField.Members(
                MEMBERS,
                texts.text("edit.members"),
                action.owners().stream()
                        .filter(owner -> owner.userId() != null)
                        .map(OwnerView::userId)
                        .distinct()
                        .map(Users::of)
                        .toList()));
        fields.add(text(Field.OWNERS, names(action), false));
    }

    private FormField text(Field field, String value, boolean tall) {
        String hint = texts.text("edit.hint." + id(field));
        return new FormField.Text(id(field), texts.text("edit." + id(field)), value, hint, tall, tall);
    }

    private FormField oneOf(Field field, String chosen, String key, Enum<?>[] values) {
        List<Choice> options = Arrays.stream(values)
                .map(value ->
                        new Choice(value.name(), texts.text(key + value.name().toLowerCase(Locale.ROOT))))
                .toList();
        return new FormField.OneOf(id(field), texts.text("edit." + id(field)), options, chosen);
    }
}
