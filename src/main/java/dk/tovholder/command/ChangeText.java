package dk.tovholder.command;

import dk.tovholder.chat.RichText;
import dk.tovholder.config.BotTexts;
import dk.tovholder.minutes.ChangeView;
import dk.tovholder.minutes.Field;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What was done to an entry, in a line: when, who, what. */
@Component
final class ChangeText {
    private static final String NOBODY = "tovholder:";

    private final BotTexts texts;
    private final FieldWords fields;

    ChangeText(BotTexts texts, FieldWords fields) {
        this.texts = texts;
        this.fields = fields;
    }

    RichText of(ChangeView change) {
        RichText line = RichText.EMPTY.moment(change.at()).plain(texts.text("entry.separator"));
        RichText who = change.by().startsWith(NOBODY)
                ? line.plain(texts.text("change.by-reading"))
                : line.user(Users.of(change.by()));
        RichText all = who.plain(" " + what(change));
        return change.undone() ? all.plain(texts.text("change.undone")) : all;
    }

    private String what(ChangeView change) {
        String key = "change." + change.verb().name().toLowerCase(Locale.ROOT);
        Field field = change.field();
        return field == null
                ? texts.text(key)
                : texts.text(
                        key,
                        fields.name(field),
                        fields.shown(field, change.before()),
                        fields.shown(field, change.after()));
    }
}
