package dk.tovholder.command;

import dk.tovholder.chat.RichText;
import dk.tovholder.config.BotTexts;
import dk.tovholder.config.DayWords;
import dk.tovholder.minutes.SourceLink;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Where an entry comes from, as the end of its line. */
@Component
final class SourceText {
    private static final int POINT = 48;
    private static final int LONGEST_NUMBER = 5;

    private final BotTexts texts;
    private final DayWords days;

    SourceText(BotTexts texts, DayWords days) {
        this.texts = texts;
        this.days = days;
    }

    RichText of(SourceLink source, SourceStyle style) {
        if (style == SourceStyle.NONE) {
            return RichText.EMPTY;
        }
        String label = String.join(", ", parts(source, style));
        RichText start = RichText.of(texts.text("entry.separator"));
        if (source.url() != null) {
            return start.link(label.isEmpty() ? texts.text("source") : label, source.url());
        }
        return label.isEmpty() ? RichText.EMPTY : start.plain(label);
    }

    /** All of it, for a line of its own. */
    RichText whole(SourceLink source) {
        String label = String.join(", ", parts(source, SourceStyle.FULL));
        String name = label.isEmpty() ? texts.text("source") : label;
        return source.url() == null ? RichText.of(" " + name) : RichText.of(" ").link(name, source.url());
    }

    private List<String> parts(SourceLink source, SourceStyle style) {
        List<String> parts = new ArrayList<>();
        if (style != SourceStyle.POINT && source.body() != null) {
            parts.add(Wording.clip(source.body(), POINT));
        }
        if (style != SourceStyle.POINT && source.date() != null) {
            parts.add(days.brief(source.date()));
        }
        if (source.item() != null) {
            parts.add(point(source.item(), style));
        }
        return parts;
    }

    private String point(String item, SourceStyle style) {
        int number = item.indexOf(". ");
        return style == SourceStyle.BRIEF && number > 0 && number <= LONGEST_NUMBER
                ? texts.text("source.point", item.substring(0, number))
                : Wording.clip(item, POINT);
    }
}
