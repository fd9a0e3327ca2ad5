package dk.tovholder.command;

import dk.tovholder.chat.Card;
import dk.tovholder.chat.RichText;
import dk.tovholder.config.BotTexts;
import dk.tovholder.minutes.ChangeView;
import dk.tovholder.minutes.EntryView;
import dk.tovholder.minutes.Field;
import dk.tovholder.minutes.MinutesDiff;
import dk.tovholder.minutes.MinutesView;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What another reading of minutes found different, in a few lines. Nothing of closed points is in it. */
@Component
final class DiffCard {
    private static final int LINES = 12;

    private final MinutesHead heads;
    private final FieldWords fields;
    private final BotTexts texts;

    DiffCard(MinutesHead heads, FieldWords fields, BotTexts texts) {
        this.heads = heads;
        this.fields = fields;
        this.texts = texts;
    }

    Card card(MinutesView minutes, MinutesDiff diff) {
        return Card.EMPTY
                .heading(3, texts.text("diff.heading", heads.brief(minutes)))
                .and(lines(diff));
    }

    /** Above the entries of the card. */
    Card lines(MinutesDiff diff) {
        List<RichText> lines = new ArrayList<>();
        open(diff.came()).forEach(entry -> lines.add(line("diff.came", entry)));
        diff.changed().stream()
                .filter(changed -> !changed.entry().closed())
                .forEach(changed -> lines.add(line("diff.changed", changed.entry())
                        .plain(": "
                                + changed.changes().stream().map(this::change).collect(Collectors.joining(", ")))));
        open(diff.went()).forEach(entry -> lines.add(line("diff.went", entry)));
        if (lines.isEmpty()) {
            return Card.EMPTY.paragraph(RichText.of(texts.text("diff.none")));
        }
        Card card = Card.EMPTY.entries(lines.subList(0, Math.min(LINES, lines.size())));
        return lines.size() > LINES ? card.note(RichText.of(texts.text("diff.more", lines.size() - LINES))) : card;
    }

    private static List<EntryView> open(List<EntryView> entries) {
        return entries.stream().filter(entry -> !entry.closed()).toList();
    }

    private RichText line(String key, EntryView entry) {
        return RichText.EMPTY.bold(texts.text(key)).plain(" " + Wording.clip(entry.label(), Wording.LABEL));
    }

    private String change(ChangeView change) {
        Field field = change.field();
        return field == null
                ? ""
                : texts.text(
                        "diff.change",
                        fields.name(field),
                        fields.shown(field, change.before()),
                        fields.shown(field, change.after()));
    }
}
